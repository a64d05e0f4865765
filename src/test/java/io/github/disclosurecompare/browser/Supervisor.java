package io.github.disclosurecompare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Somebody who opens the front page with a question, follows what can be seen, and counts the clicks. */
final class Supervisor {
    private static final int MOST_CLICKS = 3;

    private final ChromeDriver browser;
    private int clicks;

    Supervisor(ChromeDriver browser, Path front) {
        this.browser = browser;
        browser.get(front.toUri().toString());
    }

    /** Clicks on a link with this in its text. */
    Supervisor follows(String text) {
        return clicks(browser.findElement(By.partialLinkText(text)));
    }

    /** Clicks on a link with this in its text, in the row or list entry that tells of something. */
    Supervisor followsBeside(String told, String text) {
        return clicks(browser.findElement(
                By.xpath("//*[self::tr or self::li][contains(., '%s')]//a[contains(., '%s')]".formatted(told, text))));
    }

    /** Opens what is folded under a title with this in its text. */
    Supervisor unfolds(String text) {
        return clicks(browser.findElement(By.xpath("//summary[contains(., '%s')]".formatted(text))));
    }

    /** The row, list entry or paragraph that tells of all of this, as it is seen. */
    String reads(String... told) {
        StringBuilder condition = new StringBuilder("//*[self::tr or self::li or self::p]");
        for (String text : told) {
            condition.append("[contains(., '").append(text).append("')]");
        }
        String seen = browser.findElement(By.xpath(condition.toString())).getText();
        assertThat(seen).as("what can be seen of it").isNotBlank();
        return seen;
    }

    /** The title of the page that it came to. */
    String title() {
        return browser.findElement(By.tagName("h1")).getText();
    }

    private Supervisor clicks(WebElement element) {
        assertThat(++clicks).as("clicks").isLessThanOrEqualTo(MOST_CLICKS);
        element.click();
        return this;
    }
}
