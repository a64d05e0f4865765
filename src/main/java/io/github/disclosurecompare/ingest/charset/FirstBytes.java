package io.github.disclosurecompare.ingest.charset;

/** The signature at the start of a file. */
public final class FirstBytes {
    private FirstBytes() {}

    /** Whether a file begins so. */
    public static boolean are(byte[] file, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (file.length <= i || (file[i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
