-- The plain text that was made of a raw report, in parts of UTF-8: the offsets of its evidence refer to it.
CREATE TABLE source_text (
    input_id BIGINT NOT NULL REFERENCES input (id) ON DELETE CASCADE,
    part     INT    NOT NULL,
    content  BYTEA  NOT NULL,
    PRIMARY KEY (input_id, part)
);
