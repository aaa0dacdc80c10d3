// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/formulabox.h"

#include <QTest>

using namespace plume;
using namespace plume::ui;

namespace {

Formula factor(NodeId node) {
    Formula formula;
    formula.node = node;
    return formula;
}

Formula of(Formula::Kind kind, const QList<Formula>& parts) {
    Formula formula;
    formula.kind = kind;
    formula.parts = parts;
    return formula;
}

/// Each factor is 100 x 20, each character of a text 10 x 10.
FormulaSizes sizes() {
    return {[](NodeId, int) { return QSize(100, 20); },
            [](const QString& text, int) { return QSize(10 * int(text.size()), 10); }, 6};
}

QList<QRect> rectsOf(const FormulaBox& box, FormulaPiece::Kind kind) {
    QList<QRect> rects;
    for (const FormulaPiece& piece : box.pieces) {
        if (piece.kind == kind)
            rects.append(piece.rect);
    }
    return rects;
}

QStringList textsOf(const FormulaBox& box) {
    QStringList texts;
    for (const FormulaPiece& piece : box.pieces) {
        if (piece.kind == FormulaPiece::Kind::Text)
            texts.append(piece.text);
    }
    return texts;
}

const auto product = of(Formula::Kind::Product, {factor(1), factor(2), factor(3)});
const auto sum = of(Formula::Kind::Sum, {factor(1), factor(2)});

} // namespace

class TestFormulaBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatFitsStandsInOneLine();
    void whatDoesNotFitBreaksBeforeASign();
    void aQuotientIsAFraction();
    void aSumWithinAProductHasBrackets();
    void aSumAboveABarHasNone();
    void aScheduleNamesItsArguments();
    void nothingOverlapsNorLeavesTheBox_data();
    void nothingOverlapsNorLeavesTheBox();
};

void TestFormulaBox::whatFitsStandsInOneLine() {
    const FormulaBox box = layOut(product, 1000, sizes());
    QCOMPARE(textsOf(box),
             (QStringList{QStringLiteral("="), QStringLiteral("×"), QStringLiteral("×")}));
    for (const QRect& rect : rectsOf(box, FormulaPiece::Kind::Factor))
        QCOMPARE(rect.top(), -10);
    // "=", three factors, two signs; 4 about each sign, once after the equals sign.
    QCOMPARE(box.width, 10 + 4 + 3 * 100 + 2 * (4 + 10 + 4));
    QCOMPARE(box.height(), 20);
}

void TestFormulaBox::whatDoesNotFitBreaksBeforeASign() {
    const FormulaBox box = layOut(product, 260, sizes());
    const QList<QRect> factors = rectsOf(box, FormulaPiece::Kind::Factor);
    QCOMPARE(factors[0].top(), factors[1].top());
    QVERIFY(factors[2].top() > factors[1].bottom());
    const QList<QRect> signs = rectsOf(box, FormulaPiece::Kind::Text);
    QCOMPARE(signs.last().center().y(), factors[2].center().y());
    QCOMPARE(signs.last().left(), factors[0].left());
    QVERIFY(box.width <= 260);
}

void TestFormulaBox::aQuotientIsAFraction() {
    const FormulaBox box = layOut(of(Formula::Kind::Quotient, {product, factor(4)}), 1000, sizes());
    const QRect bar = rectsOf(box, FormulaPiece::Kind::Bar).value(0);
    const QList<QRect> factors = rectsOf(box, FormulaPiece::Kind::Factor);
    QCOMPARE(bar.top(), 0);
    for (int i = 0; i < 3; ++i)
        QVERIFY(factors[i].bottom() < bar.top());
    QVERIFY(factors[3].top() > bar.bottom());
    QCOMPARE(factors[3].center().x(), bar.center().x());
    QVERIFY(bar.width() > factors[2].right() - factors[0].left());
}

void TestFormulaBox::aSumWithinAProductHasBrackets() {
    const FormulaBox box = layOut(of(Formula::Kind::Product, {factor(3), sum}), 1000, sizes());
    const QRect open = rectsOf(box, FormulaPiece::Kind::Open).value(0);
    const QRect close = rectsOf(box, FormulaPiece::Kind::Close).value(0);
    const QList<QRect> factors = rectsOf(box, FormulaPiece::Kind::Factor);
    QVERIFY(factors[0].right() < open.left());
    QVERIFY(open.right() < factors[1].left());
    QVERIFY(factors[2].right() < close.left());
}

void TestFormulaBox::aSumAboveABarHasNone() {
    const FormulaBox box = layOut(of(Formula::Kind::Quotient, {sum, factor(3)}), 1000, sizes());
    QVERIFY(rectsOf(box, FormulaPiece::Kind::Open).isEmpty());
}

void TestFormulaBox::aScheduleNamesItsArguments() {
    const FormulaBox box =
        layOut(of(Formula::Kind::Schedule, {factor(1), factor(2)}), 1000, sizes());
    QCOMPARE(textsOf(box), (QStringList{QStringLiteral("="), QStringLiteral("time within the plan"),
                                        QStringLiteral(";")}));
    QCOMPARE(rectsOf(box, FormulaPiece::Kind::Open).size(), 1);
    const FormulaBox bare = layOut(of(Formula::Kind::Schedule, {}), 1000, sizes());
    QVERIFY(rectsOf(bare, FormulaPiece::Kind::Open).isEmpty());
}

void TestFormulaBox::nothingOverlapsNorLeavesTheBox_data() {
    QTest::addColumn<int>("width");
    for (const int width : {150, 200, 260, 320, 480, 1000})
        QTest::addRow("%d", width) << width;
}

void TestFormulaBox::nothingOverlapsNorLeavesTheBox() {
    QFETCH(int, width);
    const Formula nested =
        of(Formula::Kind::Sum,
           {of(Formula::Kind::Product, {sum, factor(3), factor(4)}),
            of(Formula::Kind::Quotient, {of(Formula::Kind::Product, {factor(5), sum}), product}),
            of(Formula::Kind::Schedule, {factor(6), factor(7), factor(8)})});
    const FormulaBox box = layOut(nested, width, sizes());
    const QRect all(0, -box.above, box.width, box.height());
    QCOMPARE(rectsOf(box, FormulaPiece::Kind::Factor).size(), 13);
    for (qsizetype i = 0; i < box.pieces.size(); ++i) {
        QVERIFY(all.contains(box.pieces[i].rect));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!box.pieces[i].rect.intersects(box.pieces[j].rect));
    }
}

QTEST_GUILESS_MAIN(TestFormulaBox)
#include "tst_formulabox.moc"
