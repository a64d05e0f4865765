-- The year that the rejected piece is about; empty where nobody can tell.
ALTER TABLE reject ADD COLUMN academic_year INT;

-- Years that were taken up of an input by themselves, since it was read as a whole.
CREATE TABLE taken_year (
    input_id      BIGINT       NOT NULL,
    academic_year INT          NOT NULL,
    -- as in input, of the file as it was then; empty where it was gone
    sha256        VARCHAR(100) NOT NULL,
    PRIMARY KEY (input_id, academic_year)
);
