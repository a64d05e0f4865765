package io.github.disclosurecompare.ingest.document;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Follows one of the operators that draw paths, of which the rules of tables are made. */
final class PdfPathOperator extends OperatorProcessor {
    private final String name;
    private final Drawing drawing;

    /** What an operator does, with its numbers. */
    @FunctionalInterface
    private interface Drawing {
        void draw(float[] numbers);
    }

    private PdfPathOperator(String name, PDFStreamEngine engine, Drawing drawing) {
        super(engine);
        this.name = name;
        this.drawing = drawing;
    }

    static List<PdfPathOperator> all(Supplier<PdfRulings> rulings, PDFStreamEngine engine) {
        return List.of(
                new PdfPathOperator("m", engine, n -> rulings.get().move(point(engine, n, 0))),
                new PdfPathOperator("l", engine, n -> rulings.get().lineTo(point(engine, n, 0))),
                new PdfPathOperator("c", engine, n -> rulings.get().move(point(engine, n, 4))),
                new PdfPathOperator("v", engine, n -> rulings.get().move(point(engine, n, 2))),
                new PdfPathOperator("y", engine, n -> rulings.get().move(point(engine, n, 2))),
                new PdfPathOperator("h", engine, n -> rulings.get().close()),
                new PdfPathOperator(
                        "re",
                        engine,
                        n -> rulings.get()
                                .rectangle(
                                        point(engine, n, 0), point(engine, new float[] {n[0] + n[2], n[1] + n[3]}, 0))),
                new PdfPathOperator("S", engine, n -> rulings.get().stroke()),
                new PdfPathOperator("s", engine, n -> rulings.get().stroke()),
                new PdfPathOperator("B", engine, n -> rulings.get().stroke()),
                new PdfPathOperator("B*", engine, n -> rulings.get().stroke()),
                new PdfPathOperator("b", engine, n -> rulings.get().stroke()),
                new PdfPathOperator("b*", engine, n -> rulings.get().stroke()),
                new PdfPathOperator("f", engine, n -> rulings.get().fill()),
                new PdfPathOperator("F", engine, n -> rulings.get().fill()),
                new PdfPathOperator("f*", engine, n -> rulings.get().fill()),
                new PdfPathOperator("n", engine, n -> rulings.get().forget()));
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        float[] numbers = new float[6];
        IntStream.range(0, Math.min(numbers.length, operands.size())).forEach(i -> {
            if (operands.get(i) instanceof COSNumber number) {
                numbers[i] = number.floatValue();
            }
        });
        drawing.draw(numbers);
    }

    @Override
    public String getName() {
        return name;
    }

    private static Vector point(PDFStreamEngine engine, float[] numbers, int at) {
        Matrix matrix = engine.getGraphicsState().getCurrentTransformationMatrix();
        return matrix.transform(new Vector(numbers[at], numbers[at + 1]));
    }
}
