package jp.madoguchi.dialogue;

/** The sentences and labels that the bot says by itself; each must stand in {@code knowledge/texts}. */
public enum Phrase {
    LABEL_PERSON("label.person"),
    LABEL_CONNECT_NOW("label.connect-now"),
    LABEL_WRONG("label.wrong"),
    LABEL_HELPFUL("label.helpful"),
    LABEL_EASY("label.easy"),
    LABEL_PLAIN("label.plain"),
    LABEL_CONSENT_YES("label.consent-yes"),
    LABEL_CONSENT_NO("label.consent-no"),
    LABEL_YES("label.yes"),
    LABEL_NO("label.no"),
    LABEL_SKIP("label.skip"),
    LABEL_BOT("label.bot"),
    LABEL_NONE("label.none"),
    GREETING_FIRST("greeting.first"),
    GREETING_EXAMPLES("greeting.examples"),
    GREETING_AGAIN("greeting.again"),
    ANSWER_LEAD("answer.lead"),
    ANSWER_STEP("answer.step"),
    ANSWER_WINDOW("answer.window"),
    ANSWER_PROGRAM("answer.program"),
    ANSWER_PROGRAM_CONSIDERED("answer.program-considered"),
    ANSWER_SEVERAL("answer.several"),
    EASY_OFFER("easy.offer"),
    REGISTER_EASY("register.easy"),
    REGISTER_PLAIN("register.plain"),
    FOREIGN_ANSWER("foreign.answer"),
    CLARIFY_WHICH("clarify.which"),
    CLARIFY_OPEN("clarify.open"),
    CLARIFY_VAGUE("clarify.vague"),
    OFFER_PERSON("offer.person"),
    WRONG_NEXT("wrong.next"),
    WRONG_ASK("wrong.ask"),
    HELPFUL_THANKS("helpful.thanks"),
    NONSENSE("nonsense"),
    STICKER("sticker"),
    MEDIA("media"),
    LOCATION_AREA("location.area"),
    LOCATION_UNKNOWN("location.unknown"),
    CARD_HOURS_UNKNOWN("card.hours-unknown"),
    CARD_OPEN("card.open"),
    CARD_CLOSED("card.closed"),
    CARD_CALL("card.call"),
    CARD_SWITCHBOARD("card.switchboard"),
    CARD_NO_PHONE("card.no-phone"),
    CARD_ASK_FOR_NUMBER("card.ask-for-number"),
    CONSENT_ASK("consent.ask"),
    CONSENT_REFUSED("consent.refused"),
    AREA_ASK("area.ask"),
    AREA_UNKNOWN("area.unknown"),
    NAME_ASK("name.ask"),
    NAME_LONG("name.long"),
    CASE_OPENED("case.opened"),
    CASE_WAIT_NONE("case.wait-none"),
    CASE_WAIT_SOME("case.wait-some"),
    CASE_CLOSED_HOURS("case.closed-hours"),
    CASE_WAITING_STILL("case.waiting-still"),
    CASE_WITHDRAWN("case.withdrawn"),
    PERSON_JOINED("person.joined"),
    OUTCOME_ASK("outcome.ask"),
    OUTCOME_GOOD("outcome.good"),
    OUTCOME_BAD("outcome.bad"),
    CRISIS_CALL("crisis.call"),
    CRISIS_CALL_ANY_TIME("crisis.call-any-time"),
    CRISIS_LINES("crisis.lines"),
    CRISIS_PERSON("crisis.person"),
    CRISIS_CASE_OPEN("crisis.case-open"),
    CRISIS_CASE_CLOSED("crisis.case-closed"),
    CRISIS_CONNECTING_OPEN("crisis.connecting-open"),
    CRISIS_CONNECTING_CLOSED("crisis.connecting-closed"),
    CRISIS_NOT_NOW("crisis.not-now");

    private final String key;

    Phrase(String key) {
        this.key = key;
    }

    /** The key in the knowledge, for example {@code case.wait-none}. */
    public String key() {
        return key;
    }
}
