package jp.madoguchi.knowledge;

/** The area of life that a need belongs to; two or more at once are what a coordinator is for (重層的支援). */
public enum Life {
    CHILDREN,
    SCHOOL,
    YOUTH,
    WORK,
    MONEY,
    HOUSING,
    HEALTH,
    MIND,
    DISABILITY,
    ELDERLY,
    FAMILY,
    VIOLENCE,
    CRIME,
    FOREIGN,
    COMMUNITY,
    DISASTER,
    MOBILITY,
    RIGHTS,
    COMPLAINT,
    GENERAL
}
