package io.github.disclosurecompare.ingest.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;

/** What a child says about a document: its text, or why there is none; as it goes through the pipe. */
record Answer(boolean isRead, String charset, String text) {
    /** More than the longest text takes in UTF-8: a child that announces more is broken. */
    private static final int LONGEST = 1 << 23;

    static Answer refused(String why) {
        return new Answer(false, "", why);
    }

    DocumentText document(DocumentKind kind) throws UnreadableDocumentException {
        if (!isRead) {
            throw new UnreadableDocumentException(text);
        }
        return new DocumentText(text, kind, charset);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeBoolean(isRead);
        write(charset, out);
        write(text, out);
        out.flush();
    }

    static Answer read(DataInputStream in) throws IOException {
        return new Answer(in.readBoolean(), readString(in), readString(in));
    }

    private static void write(String string, DataOutputStream out) throws IOException {
        byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static String readString(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new StreamCorruptedException("a child process announced " + length + " bytes");
        }
        byte[] utf8 = new byte[length];
        in.readFully(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
