package jp.madoguchi.language.easy;

/** The value of one criterion over a whole text. */
public record Figure(Criterion criterion, double value) {

    public Grade grade() {
        return criterion.grade(value);
    }
}
