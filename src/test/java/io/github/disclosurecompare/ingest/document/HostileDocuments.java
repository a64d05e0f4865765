package io.github.disclosurecompare.ingest.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes documents that are meant to stop whoever reads them. */
final class HostileDocuments {
    private static final int MEGABYTE = 1 << 20;
    private static final String ENTITIES =
            "<!DOCTYPE d [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";

    private HostileDocuments() {}

    /** @param isLying whether the size that the archive declares is a small one */
    static byte[] zipBomb(boolean isLying) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<d>".getBytes(StandardCharsets.US_ASCII));
            repeat(zip, 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return isLying ? withDeclaredSize(out.toByteArray(), 1000) : out.toByteArray();
    }

    static byte[] oversizedDocx() {
        return Arrays.copyOf(DocxDocuments.of("公开34条"), 100 * MEGABYTE);
    }

    static byte[] docxOf(int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            repeat(zip, megabytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] docx(String xml) {
        return DocxDocuments.zip(Map.of("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] entityBomb() {
        return docx(ENTITIES + "<d><p><t>&d;</t></p></d>");
    }

    static byte[] entityBombPage() {
        return (ENTITIES.replace("DOCTYPE d", "DOCTYPE html") + "<html><body><p>&d;</p></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A document that asks for a file of the machine. */
    static byte[] externalEntity() {
        return docx("<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><d><p><t>&a;</t></p></d>");
    }

    static byte[] deepDocx() {
        return docx("<p>".repeat(200_000) + "</p>".repeat(200_000));
    }

    static byte[] deepPage() {
        return ("<html><body>" + "<div><table><tr><td>".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] longDocx() {
        return docx("<d>" + ("<p><t>" + "公".repeat(1000) + "</t></p>").repeat(3000) + "</d>");
    }

    static byte[] lockedPdf() {
        return pdf(document -> document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    }

    static byte[] pdfForCertificates() {
        String objects = """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R>> endobj
                """;
        String table = "xref\n0 4\n0000000000 65535 f \n"
                + IntStream.rangeClosed(1, 3)
                        .mapToObj(i -> "%010d 00000 n \n".formatted(objects.indexOf(i + " 0 obj")))
                        .collect(Collectors.joining());
        String trailer = "trailer <</Size 4/Root 1 0 R/ID[<01><01>]"
                + "/Encrypt <</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 2>>>>\nstartxref\n" + objects.length()
                + "\n%%EOF\n";
        return (objects + table + trailer).getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] lockedDocx() {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("user");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(DocxDocuments.of("公开34条"));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] pdfOfPages(int pages) {
        return pdf(document -> {
            for (int i = 1; i < pages; i++) {
                document.addPage(new PDPage());
            }
        });
    }

    static byte[] pdfThatDrawsItself() {
        return pdf(document -> {
            PDFormXObject form = form(document, "/A Do");
            form.getResources().put(COSName.getPDFName("A"), form);
            draw(document, form);
        });
    }

    static byte[] pdfWhosePagesHoldThemselves() {
        return pdf(document -> {
            var pages = document.getPages().getCOSObject();
            pages.getCOSArray(COSName.KIDS).set(0, pages);
            pages.setInt(COSName.COUNT, 100);
        });
    }

    /** Ten drawings that each hold the next one ten times: nothing refers to itself, and it takes days. */
    static byte[] pdfWithoutEnd() {
        return pdf(document -> {
            PDFormXObject form = form(document, "q Q");
            for (int i = 0; i < 10; i++) {
                PDFormXObject next = form(document, "/A Do ".repeat(10));
                next.getResources().put(COSName.getPDFName("A"), form);
                form = next;
            }
            draw(document, form);
        });
    }

    /** A font whose table of characters unpacks to 300 MB. */
    static byte[] pdfThatBursts() {
        return pdf(document -> {
            PDStream bursting = new PDStream(document);
            try (OutputStream raw = bursting.getCOSObject().createRawOutputStream();
                    OutputStream out = new DeflaterOutputStream(raw, new Deflater(Deflater.BEST_SPEED))) {
                byte[] blanks = new byte[MEGABYTE];
                Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 300; i++) {
                    out.write(blanks);
                }
            }
            bursting.setFilters(List.of(COSName.FLATE_DECODE));
            PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            font.getCOSObject().setItem(COSName.TO_UNICODE, bursting);
            try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0))) {
                content.beginText();
                content.setFont(font, 12);
                content.showText("1033");
                content.endText();
            }
        });
    }

    /** What is done to a document of one page before it is saved. */
    private interface Harm {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Harm harm) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            harm.to(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDFormXObject form(PDDocument document, String drawing) throws IOException {
        PDFormXObject form = new PDFormXObject(
                new PDStream(document, new ByteArrayInputStream(drawing.getBytes(StandardCharsets.US_ASCII))));
        form.setResources(new PDResources());
        return form;
    }

    private static void draw(PDDocument document, PDFormXObject form) throws IOException {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("A"), form);
        document.getPage(0).setResources(resources);
        document.getPage(0)
                .setContents(
                        new PDStream(document, new ByteArrayInputStream("/A Do".getBytes(StandardCharsets.US_ASCII))));
    }

    private static void repeat(OutputStream out, int megabytes) throws IOException {
        byte[] paragraphs = "<p></p>\n".repeat(MEGABYTE / 8).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < megabytes; i++) {
            out.write(paragraphs);
        }
    }

    private static byte[] withDeclaredSize(byte[] zip, int size) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 28 < zip.length; at++) {
            if (bytes.getInt(at) == 0x02014b50) {
                bytes.putInt(at + 24, size);
            }
        }
        return zip;
    }
}
