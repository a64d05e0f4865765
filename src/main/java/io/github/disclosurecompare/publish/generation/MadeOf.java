package io.github.disclosurecompare.publish.generation;

import io.github.disclosurecompare.domain.AcademicYear;
import java.util.Optional;

/**
 * What a publication was made of.
 *
 * @param state digest of all that it is a function of
 * @param year the one year that was taken up; empty for all
 */
public record MadeOf(String state, Optional<AcademicYear> year) {}
