package jp.madoguchi.knowledge;

/** One thing that must hold for the knowledge as a whole. */
interface Check {

    /** Adds a finding for everything that is not as it should be. */
    void check(Knowledge knowledge, Findings findings);
}
