package io.github.disclosurecompare.cli.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.disclosurecompare.cli.demo.province.DemoInstitution;
import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.Institution;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** Writes the institutions as the Ministry lays out its list, with our three columns behind. */
final class DemoRoster {
    private DemoRoster() {}

    static void write(List<DemoInstitution> institutions, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            csv.writeRecord("学校标识码", "学校名称", "主管部门", "所在地", "办学层次", "备注", "曾用名", "启用学年", "停用学年");
            institutions.forEach(one -> write(one, csv));
        }
    }

    private static void write(DemoInstitution one, CsvWriter csv) {
        Institution institution = one.institution();
        csv.writeRecord(
                institution.code(),
                institution.name(),
                institution.authority(),
                one.place(),
                institution.level(),
                one.remark(),
                String.join("|", institution.formerNames()),
                written(institution.tenure().first()),
                written(institution.tenure().last()));
    }

    private static String written(Optional<AcademicYear> year) {
        return year.map(AcademicYear::toString).orElse("");
    }
}
