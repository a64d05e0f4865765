package io.github.disclosurecompare.publish;

/**
 * What a publication must be like to be let out.
 *
 * @param leastReports that count
 * @param greatestLoss percent of the last publication's reports that may be gone
 * @param greatestDrop percent by which figures may be fewer than in the last publication
 * @param leastPlaced percent of what looks like a figure in texts that must have found its place
 */
public record GateLimits(long leastReports, int greatestLoss, int greatestDrop, int leastPlaced) {}
