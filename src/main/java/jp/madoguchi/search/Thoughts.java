package jp.madoguchi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes a message apart into thoughts, each with how much it is likely to hold what the person needs. A message can hold
 * several (「母の介護で仕事を辞めて家賃が払えない」), and a long story mostly holds none: there, the sentence that follows
 * 「実は」, or speaks of trouble or of a wish, counts more than the weather and the grandchildren.
 */
final class Thoughts {

    /**
     * One thought.
     *
     * @param text without the words of asking
     * @param weight how much it counts, from 0 to 1
     */
    record Thought(String text, double weight) {}

    private static final Pattern SENTENCES = Pattern.compile("[。.!?\\n]+");
    private static final Pattern CLAUSES =
            Pattern.compile("[、,]|(?<=(?:て|で|ので|から|けど|けれど|し|のに|たら|が))(?=[\\p{IsHan}\\p{IsKatakana}])");
    private static final Pattern TURN = Pattern.compile(
            "^(実は|じつは|ただ|でも|ところが|しかし|けれど|だけど|だが|それが|なのに|そんな中|問題は|困ったことに|本題|今回|このたび|事情があ)");
    private static final Pattern TROUBLE = Pattern.compile(
            "困|悩|不安|心配|つら|辛[いく]|苦し|苦労|怖|こわ|痛|疲|限界|倒れ|助け|たすけ|断ら|言われ|怒|責め|失[いっ業]|落ち込|迷って|迷い|わからな|分からな|できな|出来な"
                    + "|[わらかがさたなばま]れな[いく]|ません|[かさたなばまらわえけせてねべめれ]な[いく]|られ(て|た)|しまい|しまっ|もたず|やめたい|死|暴|借金|払え");
    private static final Pattern WISH =
            Pattern.compile("たい(と|の|ん|です|けど|が|。|$)|ほしい|欲しい|頼み|お願い|探して|さがして|手伝|相談|知りたい|教えて");

    static int STORY = Integer.getInteger("story",150);
    private static final int SHORTEST_CLAUSE = 4;
    static double P(String n,double d){return Double.parseDouble(System.getProperty(n,""+d));}
    static double SENT=P("sent",.75), CLAUSE=P("clause",.5), PLAIN=P("plain",.5), TRB=P("trb",.25), TRN=P("trn",.25), WHOLE=P("whole",.0), LEN=P("len",40), SENT1=P("sent1",1);

    private Thoughts() {}

    static List<Thought> of(String message) {
        List<String> sentences = SENTENCES.splitAsStream(message).map(String::strip).filter(s->!s.isEmpty()).toList();
        if (message.length() > STORY && sentences.size() > 3) {
            List<Thought> thoughts=new ArrayList<>();
            for (String s: sentences) {
                String t=Requests.strip(s);
                double w=PLAIN+(TURN.matcher(s).find()?TRN:0)+(TROUBLE.matcher(s).find()||WISH.matcher(s).find()?TRB:0);
                w*=Math.pow(Math.min(1,t.length()/LEN),.5);
                if(t.length()>=SHORTEST_CLAUSE) thoughts.add(new Thought(t,w));
            }
            if(WHOLE>0) thoughts.add(new Thought(message,WHOLE));
            return thoughts;
        }
        List<Thought> thoughts=new ArrayList<>();
        thoughts.add(new Thought(Requests.strip(message),1));
        for(String s:sentences){ String t=Requests.strip(s); if(sentences.size()>1&&t.length()>=SHORTEST_CLAUSE) thoughts.add(new Thought(t,SENT));
          for(String c:CLAUSES.split(t)) if(c.length()>=SHORTEST_CLAUSE&&c.length()<t.length()) thoughts.add(new Thought(c,CLAUSE)); }
        return thoughts;
    }
}
