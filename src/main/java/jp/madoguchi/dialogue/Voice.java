package jp.madoguchi.dialogue;

import java.util.List;
import java.util.Map;
import jp.madoguchi.knowledge.Texts;
import jp.madoguchi.language.Bilingual;
import jp.madoguchi.language.Furigana;
import jp.madoguchi.language.Register;

/** Says things in one register: picks the wording, fills in what stands in braces, and adds furigana in easy Japanese. */
record Voice(Register register, Texts texts, Furigana furigana) {

    /** The quick replies that stand under an ordinary answer. */
    List<Choice> usualChoices() {
        return List.of(
                choice(Phrase.LABEL_PERSON, new Action.TalkToPerson()),
                choice(Phrase.LABEL_WRONG, new Action.Wrong()),
                otherRegister(),
                choice(Phrase.LABEL_HELPFUL, new Action.Helpful()));
    }

    /** The quick replies when there was no answer to judge. */
    List<Choice> plainChoices() {
        return List.of(choice(Phrase.LABEL_PERSON, new Action.TalkToPerson()), otherRegister());
    }

    /** The quick replies for a person in danger. */
    List<Choice> dangerChoices() {
        return List.of(choice(Phrase.LABEL_CONNECT_NOW, new Action.ConnectNow()), otherRegister());
    }

    Choice otherRegister() {
        return switch (register) {
            case PLAIN -> choice(Phrase.LABEL_EASY, new Action.UseEasy());
            case EASY -> choice(Phrase.LABEL_PLAIN, new Action.UsePlain());
        };
    }

    Choice choice(Phrase label, Action action) {
        return new Choice(text(label), action);
    }

    String text(Phrase phrase) {
        return text(phrase, Map.of());
    }

    String text(Phrase phrase, Map<String, Bilingual> values) {
        return text(texts.get(phrase.key()), values);
    }

    String text(Bilingual words) {
        return text(words, Map.of());
    }

    String text(Bilingual words, Map<String, Bilingual> values) {
        String filled = words.in(register);
        for (Map.Entry<String, Bilingual> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue().in(register));
        }
        return spell(filled);
    }

    /** Words that are not Japanese, and so get no furigana. */
    String foreign(Phrase phrase) {
        return texts.get(phrase.key()).in(register);
    }

    /** Official names and the like, the same in both registers apart from furigana. */
    String spell(String words) {
        return switch (register) {
            case PLAIN -> words;
            case EASY -> furigana.annotate(words);
        };
    }

    Voice in(Register other) {
        return new Voice(other, texts, furigana);
    }

    /** The same words in both registers, such as a name or a number. */
    static Bilingual same(String words) {
        return new Bilingual(words, words);
    }
}
