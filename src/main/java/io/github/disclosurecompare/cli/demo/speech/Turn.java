package io.github.disclosurecompare.cli.demo.speech;

/** A turn of phrase that a reporter has or has not. */
public enum Turn {
    /** 以上共计, behind its parts. */
    TOTAL_LAST,
    /** 120条信息在公告栏公布, where others say it the other way round. */
    NUMBER_FIRST,
    /** Says at the begin what parts the report has. */
    NAMES_PARTS,
    /** Says whom to ask. */
    NAMES_CONTACT,
    SEMICOLONS
}
