package jp.madoguchi.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPieceTest {

    @Test
    void phoneNumbersAndWebAddressesBecomeLinks() {
        assertThat(TextPiece.cut("電話は042-000-0000です。\nhttps://www.example.jp/a を見てください"))
                .containsExactly(
                        new TextPiece("電話は", ""),
                        new TextPiece("042-000-0000", "tel:0420000000"),
                        new TextPiece("です。\n", ""),
                        new TextPiece("https://www.example.jp/a", "https://www.example.jp/a"),
                        new TextPiece(" を見てください", ""));
    }

    @Test
    void datesAndHoursStayPlain() {
        assertThat(TextPiece.cut("2026-04-01 の 9:00-17:00")).hasSize(1).noneMatch(TextPiece::isLink);
    }

    @Test
    void anEmptyTextHasNoPieces() {
        assertThat(TextPiece.cut("")).isEmpty();
    }
}
