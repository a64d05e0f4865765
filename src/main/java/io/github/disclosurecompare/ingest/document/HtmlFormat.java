package io.github.disclosurecompare.ingest.document;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page of a website: its title, its date and what it says, without menus and footers. */
final class HtmlFormat implements DocumentFormat {
    @Override
    public DocumentText read(byte[] bytes) throws UnreadableDocumentException {
        DecodedText decoded = HtmlCharset.decode(bytes);
        if (decoded.text().contains("<!ENTITY")) {
            throw new UnreadableDocumentException(
                    "declares entities, which no page needs; save the page again as HTML");
        }
        Document page = Jsoup.parse(decoded.text());
        PageNoise.remove(page);
        List<PageLine> lines = PageLines.of(page.body(), MainContent.find(page.body()));
        PageArticle article = PageArticle.of(lines, page.title());
        PlainText text = new PlainText();
        for (String title : article.title()) {
            text.line(title);
        }
        Optional<String> date = PageDate.find(article, page);
        if (date.isPresent()) {
            text.line("发布时间：" + date.get());
        }
        for (PageLine line : article.body()) {
            text.line(line.text());
        }
        return text.document(DocumentKind.HTML, decoded.charset());
    }
}
