package jp.madoguchi.knowledge;

/** Whether something exists or is only being considered (検討); what is considered is never offered as existing. */
public enum Status {
    RUNNING,
    CONSIDERED
}
