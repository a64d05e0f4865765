package io.github.disclosurecompare.ingest.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running {@link DocumentChild}, as its parent sees it. */
final class ChildProcess implements AutoCloseable {
    /** The machine gives out of memory in a child this code. */
    private static final int OUT_OF_MEMORY = 3;

    private final Process process;
    private final DataOutputStream questions;
    private final DataInputStream answers;

    private ChildProcess(Process process) {
        this.process = process;
        this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** @throws IOException if the machine has no room for another process: no document is to blame */
    static ChildProcess start(TimeLimit limit) throws IOException {
        Process process = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        ChildProcess child = new ChildProcess(process);
        try (TimeLimit.Watch watch = limit.watchStart(process)) {
            if (child.answers.readByte() != DocumentChild.READY) {
                throw new IOException("it answered before it was asked");
            }
            return child;
        } catch (IOException e) {
            child.close();
            throw new IOException("the process that reads documents cannot be started", e);
        }
    }

    /** @throws IOException if the child died of it; {@link #close} it then */
    Answer ask(DocumentKind kind, byte[] document) throws IOException {
        questions.writeByte(kind.ordinal());
        questions.writeInt(document.length);
        questions.write(document);
        questions.flush();
        return Answer.read(answers);
    }

    Process process() {
        return process;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether a child that died had no memory left. */
    boolean isOutOfMemory() {
        return awaitEnd() && process.exitValue() == OUT_OF_MEMORY;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        awaitEnd();
    }

    private boolean awaitEnd() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:MaxDirectMemorySize=64m",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                DocumentChild.class.getName());
    }
}
