package jp.madoguchi.knowledge;

/** Where an entry was written, so that an error can point to it: a file inside the knowledge folder and a line from 1. */
public record Origin(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
