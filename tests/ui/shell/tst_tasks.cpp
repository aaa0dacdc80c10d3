// SPDX-License-Identifier: GPL-3.0-or-later
// What people come to do, from beginning to end, with keys alone: no widget is told anything that
// a keyboard would not tell it. Tasks of the Compare place are in tst_compareplace.
#include "app/studies.h"
#include "build/buildpage.h"
#include "charts/sensitivityview.h"
#include "controls/flatbutton.h"
#include "document/studyfile.h"
#include "shell/places.h"
#include "theme/look.h"
#include "windowbench.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace plume;
using namespace plume::ui;
using test::WindowBench;

namespace {

constexpr int patience = 60'000;

/// Where keys go.
QWidget* focus() {
    QWidget* widget = QApplication::focusWidget();
    return widget ? widget : QApplication::activeWindow();
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(focus(), key, modifiers);
}

/// In place of what the field has.
void type(const QString& text) {
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(focus(), text);
    press(Qt::Key_Return);
}

void settle() {
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto isMain = [](const QWidget* each) { return qobject_cast<const MainWindow*>(each); };
    const auto found = std::ranges::find_if(windows, isMain);
    if (found == windows.end())
        return;
    const auto* window = qobject_cast<MainWindow*>(*found);
    while (window->isComputing())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

/// Presses Tab until a widget of that name has the keyboard; false where it never comes there.
bool tabTo(const QString& name) {
    constexpr int enough = 300;
    QStringList seen;
    for (int presses = 0; presses < enough; ++presses) {
        if (focus()->objectName() == name)
            return true;
        seen.append(focus()->objectName());
        press(Qt::Key_Tab);
        settle(); // nobody is faster than what comes into view is drawn
    }
    seen.removeDuplicates();
    qWarning().noquote() << "Tab never comes to" << name << "but to" << seen;
    return false;
}

bool tabTo(const char* name) {
    return tabTo(QLatin1String(name));
}

QString words(const char* name) {
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        for (const auto* label : window->findChildren<QLabel*>(QLatin1String(name))) {
            if (label->isVisible())
                return label->text();
        }
    }
    return {};
}

} // namespace

class TestTasks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { applyLook({}); }
    void lessUseIsTriedAndReplayed_data() { addLanguages(); }
    void lessUseIsTriedAndReplayed();
    void theBackRowCanRead_data() { addLanguages(); }
    void theBackRowCanRead();
    void theLanguageIsSwitchedInTheMiddle();
    void whatMustBeTrueIsAsked_data() { addLanguages(); }
    void whatMustBeTrueIsAsked();
    void anAmountFromAnotherCountryIsPasted();
    void aShareFromAnotherCountryIsTyped();
    void aTotalLeadsToItsSource_data() { addLanguages(); }
    void aTotalLeadsToItsSource();
    void whatMattersLeadsToItsInput_data() { addLanguages(); }
    void whatMattersLeadsToItsInput();

private:
    static void addLanguages();
    /// A window of the row's language with a study that was opened from a file.
    std::unique_ptr<WindowBench> open(const Study& study, QSize size = {1024, 768}) const;
    static bool comesTo(const char* label, const QString& beginning);

    Catalogue m_catalogue;
};

void TestTasks::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
    applyTheme(*qApp, ThemeName::Light);
}

void TestTasks::addLanguages() {
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << Language::English;
    QTest::newRow("vi") << Language::Vietnamese;
}

std::unique_ptr<WindowBench> TestTasks::open(const Study& study, QSize size) const {
    const bool hasRow = QTest::currentDataTag() != nullptr;
    const bool isVietnamese =
        hasRow && QLatin1String(QTest::currentDataTag()) == QLatin1String("vi");
    auto bench = std::make_unique<WindowBench>(m_catalogue, isVietnamese ? Language::Vietnamese
                                                                         : Language::English);
    bench->window.resize(size);
    const QString path = bench->folder.filePath(QStringLiteral("study.plume"));
    const bool isOpen = writeStudyFile(path, study) && bench->window.openFile(path) &&
                        QTest::qWaitForWindowActive(&bench->window);
    return isOpen ? std::move(bench) : nullptr;
}

bool TestTasks::comesTo(const char* label, const QString& beginning) {
    const auto isThere = [&] { return words(label).contains(beginning); };
    if (QTest::qWaitFor(isThere, patience))
        return true;
    qWarning().noquote() << label << "says" << words(label);
    return false;
}

/// E-2: 182,500 kg of use become 1,825 kg of 11,825 kg, which is 15.4 %.
void TestTasks::lessUseIsTriedAndReplayed() {
    const auto bench = open(test::roundNumbers());
    QVERIFY(bench);
    const bool isEnglish = bench->window.locale().language() == QLocale::English;
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(tabTo("build.activities.3.header"));
    press(Qt::Key_Space);
    QCOMPARE(bench->window.buildPage().openActivity(), 3);
    QVERIFY(tabTo("build.activities.3.request_rate.field"));
    type(QStringLiteral("10000"));
    QVERIFY(comesTo("headlineAmount",
                    isEnglish ? QStringLiteral("11.82 t") : QStringLiteral("11,82 t")));
    QVERIFY(
        comesTo("headlineShare", isEnglish ? QStringLiteral("15.4%") : QStringLiteral("15,4%")));
    const Study less = bench->window.document().study();
    press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(comesTo("headlineAmount",
                    isEnglish ? QStringLiteral("192.5 t") : QStringLiteral("192,5 t")));
    press(Qt::Key_R, Qt::ControlModifier); // which pauses
    QVERIFY(comesTo("headlineAmount",
                    isEnglish ? QStringLiteral("192.5 t") : QStringLiteral("192,5 t")));
    QCOMPARE(bench->window.document().study(), less);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench->window.document().study(), test::roundNumbers());
    QVERIFY(comesTo("headlineAmount",
                    isEnglish ? QStringLiteral("192.5 t") : QStringLiteral("192,5 t")));
}

/// E-4: projector, text at 200 %, high contrast.
void TestTasks::theBackRowCanRead() {
    const auto bench = open(test::roundNumbers());
    QVERIFY(bench);
    press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::activeWindow()->objectName(), QStringLiteral("settings"));
    QVERIFY(tabTo("settings.theme"));
    press(Qt::Key_End);
    press(Qt::Key_Up); // the last is the desktop's own
    QVERIFY(tabTo("settings.textSize"));
    press(Qt::Key_End);
    QVERIFY(tabTo("settings.projector"));
    press(Qt::Key_Space);
    press(Qt::Key_Escape);
    bench->window.activateWindow(); // as a window manager does
    QTRY_COMPARE(QApplication::activeWindow(), &bench->window);
    QCOMPARE(textScale(), 2.0);
    QVERIFY(lineScale() > 1.0);
    QCOMPARE(themeOf(bench->window.palette()).name, ThemeName::HighContrastDark);
    for (const auto* label : bench->window.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty())
            QVERIFY2(label->font().pixelSize() >= 24, qPrintable(label->text()));
    }
    press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(bench->window.places().current(), Place::Results);
}

/// E-5: the model stays, and its numbers are written as in the other language.
void TestTasks::theLanguageIsSwitchedInTheMiddle() {
    const auto bench = open(test::roundNumbers());
    QVERIFY(bench);
    press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(comesTo("headlineShare", QStringLiteral("94.8%")));
    QVERIFY(tabTo("top.language"));
    press(Qt::Key_Space);
    QVERIFY(comesTo("headlineShare", QStringLiteral("94,8%")));
    QCOMPARE(bench->window.places().current(), Place::Results);
    QCOMPARE(bench->window.document().study(), test::roundNumbers());
    QCOMPARE(focus()->objectName(), QStringLiteral("top.language"));
    press(Qt::Key_Space); // and back
    QVERIFY(comesTo("headlineShare", QStringLiteral("94.8%")));
}

/// J-2: use is 90 % at 90,000 kg, which is 180,000,000 requests in 365 days.
void TestTasks::whatMustBeTrueIsAsked() {
    const auto bench = open(test::roundNumbers());
    QVERIFY(bench);
    press(Qt::Key_G, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::activeWindow()->objectName(), QStringLiteral("seek"));
    QVERIFY(tabTo("seek.wish.field"));
    type(QStringLiteral("90"));
    QVERIFY(tabTo("seek.table"));
    auto* table = qobject_cast<QTableView*>(focus());
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 3, patience);
    press(Qt::Key_Home, Qt::ControlModifier);
    const auto isOnRequests = [table] {
        const QString cell =
            table->model()->index(table->currentIndex().row(), 1).data().toString();
        return cell.startsWith(QStringLiteral("493,151")) ||
               cell.startsWith(QStringLiteral("493.151"));
    };
    for (int row = 0; row < table->model()->rowCount() && !isOnRequests(); ++row)
        press(Qt::Key_Down);
    QVERIFY(isOnRequests());
    QVERIFY(tabTo("seek.use"));
    press(Qt::Key_Space);
    const auto& inputs = bench->window.document().study().plans[0].activities[3].inputs;
    const double perDay = inputs[Term::RequestRate].value / unit::requestPerDay.inBase;
    QVERIFY2(std::abs(perDay * 365.0 / 180e6 - 1.0) < 1e-3, qPrintable(QString::number(perDay)));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!bench->window.findChild<QWidget*>(QStringLiteral("seek"))->isVisible());
}

/// J-3: in English, what was copied in Vietnam is asked about.
void TestTasks::anAmountFromAnotherCountryIsPasted() {
    const auto bench = open(test::roundNumbers());
    QVERIFY(bench);
    const auto amount = [&bench] {
        return bench->window.document()
            .study()
            .plans[0]
            .activities[0]
            .inputs[Term::StatedEmissions]
            .value;
    };
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(tabTo("build.activities.0.header"));
    press(Qt::Key_Space);
    const QString row = QStringLiteral("build.activities.0.") + keyOf(Term::StatedEmissions);
    QVERIFY(tabTo(row + QStringLiteral(".field")));
    QApplication::clipboard()->setText(QStringLiteral("284.000 kg CO2"));
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Return);
    QCOMPARE(amount(), unit::kilogram(2000).in(unit::kilogram)); // nothing is guessed
    QVERIFY(tabTo(row + QStringLiteral(".notice.0")));
    const QString offered = qobject_cast<QAbstractButton*>(focus())->text();
    QVERIFY2(offered.contains(QStringLiteral("284")), qPrintable(offered));
    press(Qt::Key_Space);
    QCOMPARE(amount(), unit::kilogram(284'000).in(unit::kilogram));
}

/// J-3: in Vietnamese, "0.9" is never 9.
void TestTasks::aShareFromAnotherCountryIsTyped() {
    const auto bench = open(test::roundNumbers());
    QVERIFY(bench);
    bench->window.useLanguage(Language::Vietnamese);
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(tabTo("build.activities.3.header"));
    press(Qt::Key_Space);
    QVERIFY(tabTo("build.activities.3.emissions_per_request.field"));
    type(QStringLiteral("0.9"));
    const auto& inputs = bench->window.document().study().plans[0].activities[3].inputs;
    QCOMPARE(inputs[Term::EmissionsPerRequest].value,
             unit::gramPerRequest(0.9).in(unit::gramPerRequest)*unit::gramPerRequest.inBase);
}

/// J-4: from the total to the intensity of its grid and where that is from, in three activations.
void TestTasks::aTotalLeadsToItsSource() {
    const auto bench = open(test::roundNumbers());
    QVERIFY(bench);
    bench->window.openExample(QStringLiteral(":/examples/chatbot.plume"));
    press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(tabTo("headlineExplain"));
    press(Qt::Key_Return);
    int activations = 1;
    const auto intensity = [&bench]() -> QString {
        for (const auto* link : bench->window.findChildren<FlatButton*>()) {
            const bool isOfIt =
                link->text().contains(QStringLiteral("intensity"), Qt::CaseInsensitive) ||
                link->text().contains(QStringLiteral("cường độ"), Qt::CaseInsensitive);
            if (isOfIt && link->isVisible() &&
                link->objectName().startsWith(QLatin1String("explain.")))
                return link->objectName();
        }
        return {};
    };
    while (intensity().isEmpty() && activations < 3) {
        QVERIFY(tabTo("explain.factors.0"));
        press(Qt::Key_Return);
        ++activations;
    }
    QVERIFY2(!intensity().isEmpty(), qPrintable(words("explain.title")));
    QVERIFY(tabTo(intensity()));
    press(Qt::Key_Return);
    QVERIFY2(!words("explain.sources").isEmpty(), qPrintable(words("explain.title")));
    QVERIFY(words("explain.data").contains(QStringLiteral("2026")));
    QVERIFY2(activations <= 3, qPrintable(QString::number(activations)));
}

/// M-4: the longest bar leads to its field.
void TestTasks::whatMattersLeadsToItsInput() {
    Study study = test::roundNumbers();
    EstimateData& requests = study.plans[0].activities[3].inputs[Term::RequestRate];
    requests.shape = Shape::Normal;
    requests.range = {0.8 * requests.value, 1.2 * requests.value};
    const auto bench = open(study);
    QVERIFY(bench);
    press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!bench->window.isComputing(), patience);
    QVERIFY(tabTo("sensitivityView"));
    const auto* view = qobject_cast<SensitivityView*>(focus());
    QTRY_VERIFY_WITH_TIMEOUT(!bench->window.isComputing() && view->markCount() > 0, patience);
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QCOMPARE(bench->window.places().current(), Place::Build);
    QTRY_COMPARE(focus()->objectName(), QStringLiteral("build.activities.3.request_rate.field"));
}

QTEST_MAIN(TestTasks)
#include "tst_tasks.moc"
