// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include "language/translator.h"
#include "quantity/unittable.h"

using namespace plume;
using namespace plume::ui;

namespace {

/// Counts what it hears.
class Listener : public QWidget {
public:
    using QWidget::QWidget;
    int languages = 0;
    int locales = 0;

protected:
    void changeEvent(QEvent* event) override {
        languages += event->type() == QEvent::LanguageChange;
        locales += event->type() == QEvent::LocaleChange;
        QWidget::changeEvent(event);
    }
};

QString translatedTraining() {
    return QCoreApplication::translate("Study", "Training");
}

const QList<Dimension>& namedDimensions() {
    static const QList<Dimension> dimensions{
        dim::time,
        dim::device,
        dim::deviceTime,
        dim::request,
        dim::token,
        dim::requestRate,
        dim::parameter,
        dim::emission,
        dim::token / dim::time,
        dim::facilityEnergy,
        dim::intensity,
        dim::tokensPerRequest,
        dim::flopPerParameterToken,
    };
    return dimensions;
}

} // namespace

class TestTranslator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theButtonsOfQtAreTranslatedWhileShown();
    void theProgramsOwnWordsAreTranslated();
    void openWidgetsHearOfIt();
    void laterWindowsKnowTheLocale();
    void theSameLanguageAgainTellsNobody();
    void withoutATranslatorItIsEnglishAgain();
    void theMenuOfAFieldHasNoLetterTwice();
    void undoneCommandsAreNamed();
    void keysAreNamedAndReadBack();
    void unitsAreReadBackAsTheyAreShown();
};

void TestTranslator::theButtonsOfQtAreTranslatedWhileShown() {
    Translator translator;
    translator.use(Language::English);
    const QDialogButtonBox box(QDialogButtonBox::Cancel | QDialogButtonBox::Discard |
                               QDialogButtonBox::Save);
    const auto textOf = [&box](QDialogButtonBox::StandardButton button) {
        return box.button(button)->text().remove(u'&');
    };
    QTRY_COMPARE(textOf(QDialogButtonBox::Cancel), QStringLiteral("Cancel"));
    translator.use(Language::Vietnamese);
    QTRY_COMPARE(textOf(QDialogButtonBox::Cancel), QStringLiteral("Hủy"));
    QTRY_COMPARE(textOf(QDialogButtonBox::Save), QStringLiteral("Lưu"));
    QTRY_COMPARE(textOf(QDialogButtonBox::Discard), QStringLiteral("Không lưu"));
    translator.use(Language::English);
    QTRY_COMPARE(textOf(QDialogButtonBox::Cancel), QStringLiteral("Cancel"));
}

void TestTranslator::theProgramsOwnWordsAreTranslated() {
    Translator translator;
    translator.use(Language::Vietnamese);
    QCOMPARE(translator.language(), Language::Vietnamese);
    QCOMPARE(translatedTraining(), QStringLiteral("Đào tạo"));
    translator.use(Language::English);
    QCOMPARE(translator.language(), Language::English);
    QCOMPARE(translatedTraining(), QStringLiteral("Training"));
}

void TestTranslator::openWidgetsHearOfIt() {
    Translator translator;
    translator.use(Language::English);
    QWidget window;
    Listener child(&window);
    QCoreApplication::processEvents();
    child.languages = child.locales = 0;
    translator.use(Language::Vietnamese);
    QTRY_COMPARE_GT(child.languages, 0);
    QCOMPARE_GT(child.locales, 0);
    QCOMPARE(child.locale().toString(1234.5), QStringLiteral("1.234,5"));
}

void TestTranslator::laterWindowsKnowTheLocale() {
    Translator translator;
    translator.use(Language::Vietnamese);
    QWidget window;
    const QWidget child(&window);
    const QWidget dialog(&window, Qt::Dialog);
    QCOMPARE(child.locale(), localeOf(Language::Vietnamese));
    QCOMPARE(dialog.locale(), localeOf(Language::Vietnamese));
    translator.use(Language::English);
    QCOMPARE(child.locale(), localeOf(Language::English));
    QCOMPARE(dialog.locale(), localeOf(Language::English));
}

void TestTranslator::theSameLanguageAgainTellsNobody() {
    Translator translator;
    translator.use(Language::Vietnamese);
    const QSignalSpy changes(&translator, &Translator::languageChanged);
    translator.use(Language::Vietnamese);
    QCOMPARE(changes.count(), 0);
    translator.use(Language::English);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().value<Language>(), Language::English);
}

void TestTranslator::withoutATranslatorItIsEnglishAgain() {
    {
        Translator translator;
        translator.use(Language::Vietnamese);
        QCOMPARE(translatedTraining(), QStringLiteral("Đào tạo"));
    }
    QCOMPARE(translatedTraining(), QStringLiteral("Training"));
}

void TestTranslator::theMenuOfAFieldHasNoLetterTwice() {
    Translator translator;
    translator.use(Language::Vietnamese);
    QLineEdit edit;
    const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
    QStringList letters;
    QStringList texts;
    for (const QAction* action : menu->actions()) {
        texts.append(action->text().section(u'\t', 0, 0));
        const auto at = action->text().indexOf(u'&');
        if (at >= 0)
            letters.append(action->text().mid(at + 1, 1).toLower());
    }
    QVERIFY2(texts.contains(QStringLiteral("&Hoàn tác")), qPrintable(texts.join(u' ')));
    QVERIFY2(texts.contains(QStringLiteral("Chọn tất cả")), qPrintable(texts.join(u' ')));
    QCOMPARE_GT(letters.size(), 3);
    QCOMPARE(letters.removeDuplicates(), 0);
}

void TestTranslator::undoneCommandsAreNamed() {
    Translator translator;
    translator.use(Language::Vietnamese);
    QUndoStack stack;
    const QAction* undo = stack.createUndoAction(this);
    stack.push(new QUndoCommand(QStringLiteral("PUE"))); // the stack owns it
    QCOMPARE(undo->text(), QStringLiteral("Hoàn tác: PUE"));
    stack.undo();
    QCOMPARE(undo->text(), QStringLiteral("Hoàn tác"));
}

void TestTranslator::keysAreNamedAndReadBack() {
    Translator translator;
    translator.use(Language::Vietnamese);
    const QKeySequence keys(Qt::CTRL | Qt::Key_Left);
    const QString shown = keys.toString(QKeySequence::NativeText);
    QCOMPARE(shown, QStringLiteral("Ctrl+Trái"));
    QCOMPARE(QKeySequence::fromString(shown, QKeySequence::NativeText), keys);
    QCOMPARE(keys.toString(QKeySequence::PortableText), QStringLiteral("Ctrl+Left"));
}

void TestTranslator::unitsAreReadBackAsTheyAreShown() {
    Translator translator;
    translator.use(Language::Vietnamese);
    for (const Dimension& dimension : namedDimensions()) {
        QVERIFY(!unitsOf(dimension).isEmpty());
        for (const DisplayUnit& unit : unitsOf(dimension)) {
            for (const QString& shown : {localSymbol(unit), localSingular(unit)}) {
                const auto found = findUnit(dimension, shown);
                QVERIFY2(found, qPrintable(shown));
                QCOMPARE(found->symbol, unit.symbol);
            }
        }
    }
    QCOMPARE(localSymbol(unitsOf(dim::device).first()), QStringLiteral("thiết bị"));
}

QTEST_MAIN(TestTranslator)
#include "tst_translator.moc"
