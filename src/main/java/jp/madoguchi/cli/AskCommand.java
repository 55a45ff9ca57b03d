package jp.madoguchi.cli;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import jp.madoguchi.dialogue.Dialogue;
import jp.madoguchi.dialogue.Input;
import jp.madoguchi.dialogue.State;
import jp.madoguchi.dialogue.Turn;
import jp.madoguchi.knowledge.Knowledge;
import jp.madoguchi.language.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Asks the bot from the command line, through the same dialogue as LINE: one sentence with a readable answer, or with
 * {@code --jsonl} many, each line a fresh conversation.
 */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = "Ask the bot: one sentence, or with --jsonl one JSON object a line on standard input.")
final class AskCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Spec
    private CommandSpec spec;

    @Option(names = "--jsonl", description = "Read {\"id\",\"text\",\"register\"?} lines and answer in the same order.")
    private boolean jsonLines;

    @Option(names = "--easy", description = "Answer in easy Japanese.")
    private boolean easy;

    @Mixin
    private KnowledgeFolderOption folder = new KnowledgeFolderOption();

    @Parameters(arity = "0..*", paramLabel = "SENTENCE", description = "What the resident writes.")
    private List<String> words = List.of();

    @Override
    public Integer call() throws IOException {
        if (jsonLines == !words.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Give either a sentence or --jsonl");
        }
        Knowledge knowledge = folder.load();
        Dialogue dialogue = new Dialogue(knowledge);
        PrintWriter out = spec.commandLine().getOut();
        if (jsonLines) {
            answerLines(knowledge, dialogue, System.in, out);
        } else {
            Register register = easy ? Register.EASY : Register.PLAIN;
            Turn turn = ask(knowledge, dialogue, String.join(" ", words), register);
            out.print(ReadableAnswer.of(turn));
        }
        out.flush();
        return ExitCode.OK;
    }

    private static void answerLines(Knowledge knowledge, Dialogue dialogue, InputStream in, PrintWriter out)
            throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        AnswerLines answers = new AnswerLines(knowledge);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                QuestionLine question = question(line, number);
                Turn turn = ask(knowledge, dialogue, question.words(), question.chosenRegister());
                out.println(JSON.writeValueAsString(answers.line(question, turn)));
            }
        }
    }

    private static Turn ask(Knowledge knowledge, Dialogue dialogue, String text, Register register) {
        State fresh = register == Register.PLAIN ? State.initial() : State.initialIn(register);
        ZonedDateTime now = ZonedDateTime.now(knowledge.city().zone());
        return dialogue.respond(fresh, new Input.Text(text), now);
    }

    private static QuestionLine question(String line, int number) {
        try {
            QuestionLine question = JSON.readValue(line, QuestionLine.class);
            if (question.text() == null) {
                throw new UnusableInputException("line " + number + " has no \"text\"");
            }
            return question;
        } catch (JsonProcessingException exception) {
            throw new UnusableInputException("line " + number + " is not a JSON object with \"id\" and \"text\": "
                    + exception.getOriginalMessage());
        }
    }

    /** One line of the input; {@code id} is given back as it came. */
    record QuestionLine(
            @Nullable JsonNode id,
            @Nullable String text,
            @Nullable String register) {

        String words() {
            return requireNonNull(text, "text");
        }

        Register chosenRegister() {
            return register != null && register.toLowerCase(Locale.ROOT).equals("easy")
                    ? Register.EASY
                    : Register.PLAIN;
        }
    }
}
