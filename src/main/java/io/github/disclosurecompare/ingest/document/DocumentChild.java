package io.github.disclosurecompare.ingest.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.SynchronousQueue;

/**
 * The program of a child process: reads documents for its parent, one after the other, until there is no parent.
 *
 * <p>One thread listens and another parses, so that the end of the parent is noticed in the middle of a document.
 */
public final class DocumentChild {
    /** Sent once, when documents can be taken. */
    static final byte READY = '+';

    /** For XML that is nested deeply, which the libraries walk through by recursion. */
    private static final long STACK = 1 << 24;

    private DocumentChild() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Locale.setDefault(Locale.ROOT);
        OutputStream answers = System.out;
        System.setOut(System.err);
        SynchronousQueue<Question> questions = new SynchronousQueue<>();
        Thread parser = new Thread(null, () -> answer(questions, answers), "parser", STACK);
        parser.setDaemon(true);
        parser.setUncaughtExceptionHandler(
                (thread, error) -> Runtime.getRuntime().halt(1));
        parser.start();
        listen(System.in, questions);
    }

    private record Question(DocumentKind kind, byte[] document) {}

    private static void listen(InputStream in, SynchronousQueue<Question> questions)
            throws IOException, InterruptedException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in));
        try {
            while (true) {
                DocumentKind kind = DocumentKind.values()[data.readByte()];
                byte[] document = new byte[data.readInt()];
                data.readFully(document);
                questions.put(new Question(kind, document));
            }
        } catch (EOFException e) {
            // The parent is gone; a document that is being parsed is of use to nobody.
            Runtime.getRuntime().halt(0);
        }
    }

    private static void answer(SynchronousQueue<Question> questions, OutputStream answers) {
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(answers));
        try {
            data.writeByte(READY);
            data.flush();
            while (true) {
                Question question = questions.take();
                answer(question.kind(), question.document()).write(data);
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private static Answer answer(DocumentKind kind, byte[] document) {
        try {
            DocumentText read = DocumentFormat.of(kind).read(document);
            return new Answer(true, read.charset(), read.text());
        } catch (UnreadableDocumentException e) {
            return Answer.refused(e.getMessage());
        } catch (StackOverflowError e) {
            return Answer.refused(
                    "damaged or made to harm: nested too deeply; open it and save it again as DOCX or PDF");
        } catch (IOException | RuntimeException | LinkageError e) {
            return Answer.refused("the " + kind + " document is damaged ("
                    + e.getClass().getSimpleName() + "); open it and save it again");
        }
    }
}
