package io.github.disclosurecompare.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** What of a figure can be corrected, each written as in the table of figures. Its words stay as they are. */
public enum FigureField implements Coded {
    METRIC(
            figure -> figure.metric().code(),
            (f, now) -> new Figure(
                    member(Metric.class, now),
                    f.quantity(),
                    f.measure(),
                    f.channels(),
                    f.category(),
                    f.role(),
                    f.evidence())),
    VALUE(
            figure -> String.valueOf(figure.quantity().value()),
            (f, now) -> withQuantity(
                    f, new Quantity(Long.parseLong(now), f.quantity().qualifier()))),
    QUALIFIER(
            figure -> figure.quantity().qualifier().code(),
            (f, now) -> withQuantity(f, new Quantity(f.quantity().value(), member(Qualifier.class, now)))),
    MEASURE(
            Figure::measure,
            (f, now) -> new Figure(f.metric(), f.quantity(), now, f.channels(), f.category(), f.role(), f.evidence())),
    CHANNELS(
            figure -> figure.channels().code(),
            (f, now) -> new Figure(
                    f.metric(), f.quantity(), f.measure(), channels(now), f.category(), f.role(), f.evidence())),
    CATEGORY(
            figure -> figure.category().map(Category::code).orElse(""),
            (f, now) -> new Figure(
                    f.metric(),
                    f.quantity(),
                    f.measure(),
                    f.channels(),
                    Coded.find(Category.class, now),
                    f.role(),
                    f.evidence())),
    ROLE(
            figure -> figure.role().code(),
            (f, now) -> new Figure(
                    f.metric(),
                    f.quantity(),
                    f.measure(),
                    f.channels(),
                    f.category(),
                    member(Role.class, now),
                    f.evidence()));

    private final String code = name().toLowerCase(Locale.ROOT);
    private final Function<Figure, String> reader;
    private final BiFunction<Figure, String, Figure> writer;

    FigureField(Function<Figure, String> reader, BiFunction<Figure, String, Figure> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public String code() {
        return code;
    }

    String of(Figure figure) {
        return reader.apply(figure);
    }

    Figure with(Figure figure, String now) {
        return writer.apply(figure, now);
    }

    private static Figure withQuantity(Figure f, Quantity quantity) {
        return new Figure(f.metric(), quantity, f.measure(), f.channels(), f.category(), f.role(), f.evidence());
    }

    private static ChannelSet channels(String codes) {
        return ChannelSet.of(Stream.of(codes.split("\\|"))
                .map(code -> Coded.find(Channel.class, code))
                .flatMap(Optional::stream)
                .toList());
    }

    private static <E extends Enum<E> & Coded> E member(Class<E> list, String code) {
        return Coded.find(list, code).orElseThrow();
    }
}
