package io.github.disclosurecompare.cli.demo.province;

import io.github.disclosurecompare.domain.Institution;
import java.util.List;

/**
 * A fictional institution.
 *
 * @param place 所在地
 * @param remark 备注; mostly empty
 * @param self as a reporter
 * @param units those of its departments that report for themselves
 */
public record DemoInstitution(
        Institution institution, String place, String remark, Reporter self, List<Reporter> units) {

    public boolean isVocational() {
        return self.isVocational();
    }
}
