// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "build/activitycard.h"
#include "build/buildpage.h"
#include "controls/inputrow.h"
#include "controls/messagestrip.h"
#include "controls/rolemark.h"
#include "controls/rowpicker.h"
#include "document/assessor.h"
#include "document/studydocument.h"
#include "theme/theme.h"
#include "ui/fakeprompter.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace plume;
using namespace plume::ui;

namespace {

/// A document with its page, as the window puts them together.
struct Bench {
    explicit Bench(const Catalogue& catalogue, const Study& study)
        : document(catalogue)
        , assessor(catalogue)
        , page(document, assessor, prompter) {
        QObject::connect(&document, &StudyDocument::studyChanged, &assessor,
                         [this] { assessor.assess(document.study(), page.plan()); });
        QObject::connect(&page, &BuildPage::planChosen, &assessor,
                         [this] { assessor.assess(document.study(), page.plan()); });
        document.reset(study);
        page.resize(440, 1400);
        page.show();
    }

    template <typename Widget>
    Widget* find(const char* name) const {
        for (Widget* widget : page.findChildren<Widget*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    const Activity& activity(int index) const {
        return document.study().plans[0].activities[index];
    }

    /// The names of the activities, in order.
    QStringList names() const {
        QStringList names;
        for (const Activity& activity : document.study().plans[0].activities)
            names.append(activity.name);
        return names;
    }

    test::FakePrompter prompter;
    StudyDocument document;
    Assessor assessor;
    BuildPage page;
};

} // namespace

class TestBuildPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyActivityHasACardWithAmountAndShare();
    void oneCardIsOpenAtATime();
    void typingANumberChangesTheStudyInOneStep();
    void draggingASliderIsOneStepAndResultsFollow();
    void resettingTakesTheDataAgain();
    void theMethodDecidesWhatIsAsked();
    void aGridIsFoundWithoutAccents();
    void aRangeIsOneStepThatUndoTakesBack();
    void activitiesAreAddedAndOpened();
    void activitiesAreDuplicatedMovedRenamedAndRemoved();
    void expertShowsMoreAndSimpleCountsWhatItHides();
    void decisionsAndAssumptionsAreMarked();
    void onlyDecisionsLeavesAssumptionsOut();
    void anAssumptionIsShownWhereItIsAskedFor();
    void aWarningIsMendedByItsButton();
    void theHardwareCardCountsEveryActivity();
    void everyPlanOfAStudyCanBeShown();
    void theServiceLifeIsWholeMonths();
    void anInputIsShownByItsAddress_data();
    void anInputIsShownByItsAddress();
    void anInputOfAnotherPlanIsShownWithIt();
    void whatIsNoInputIsNotShown();
    void aCardGoesWithItsActivity();
    void everyControlHasANameToHear();

private:
    Catalogue m_catalogue;
};

void TestBuildPage::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
    applyTheme(*qApp, ThemeName::Light);
}

void TestBuildPage::everyActivityHasACardWithAmountAndShare() {
    const Bench bench(m_catalogue, test::roundNumbers());
    const QStringList expected{
        QStringLiteral("Experiments, 2 t, 1%"), QStringLiteral("Training, 6 t, 3.1%"),
        QStringLiteral("Fine-tuning, 500 kg, 0.3%"), QStringLiteral("Chat, 182.5 t, 94.8%")};
    for (int i = 0; i < expected.size(); ++i) {
        const auto* header = bench.find<QAbstractButton>(
            qPrintable(QStringLiteral("build.activities.%1.header").arg(i)));
        QVERIFY(header);
        QCOMPARE(header->accessibleName(), expected[i]);
    }
    const auto* hardware = bench.find<QAbstractButton>("build.hardware.header");
    QVERIFY(hardware);
    QCOMPARE(hardware->accessibleName(), QStringLiteral("Hardware manufacture, 1.5 t, 0.8%"));
}

void TestBuildPage::oneCardIsOpenAtATime() {
    Bench bench(m_catalogue, test::roundNumbers());
    QTest::mouseClick(bench.find<QAbstractButton>("build.activities.1.header"), Qt::LeftButton);
    QCOMPARE(bench.page.openActivity(), 1);
    bench.find<QAbstractButton>("build.activities.3.header")->setFocus();
    QTest::keyClick(bench.find<QAbstractButton>("build.activities.3.header"), Qt::Key_Space);
    QCOMPARE(bench.page.openActivity(), 3);
    QVERIFY(!bench.find<QComboBox>("build.activities.1.method"));
    QVERIFY(bench.find<QComboBox>("build.activities.3.method"));
    QTest::keyClick(bench.find<QAbstractButton>("build.activities.3.header"), Qt::Key_Space);
    QCOMPARE(bench.page.openActivity(), -1);
}

void TestBuildPage::typingANumberChangesTheStudyInOneStep() {
    Bench bench(m_catalogue, test::roundNumbers());
    bench.page.openActivity(3);
    auto* field = bench.find<QLineEdit>("build.activities.3.request_rate.field");
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("10k"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(bench.document.undoStack().count(), 1);
    QCOMPARE(bench.activity(3).inputs[Term::RequestRate].value,
             10'000 * unit::requestPerDay.inBase);
    // 10,000 kg and a hundredth of 182,500 kg.
    QCOMPARE(bench.assessor.result().assessment.total(Term::Emissions).value_or(0.0), 11'825.0);
    bench.document.undoStack().undo();
    QCOMPARE(bench.assessor.result().assessment.total(Term::Emissions).value_or(0.0), 192'500.0);
}

void TestBuildPage::draggingASliderIsOneStepAndResultsFollow() {
    Bench bench(m_catalogue, test::roundNumbers());
    bench.page.openActivity(3);
    auto* slider = bench.find<QAbstractSlider>("build.activities.3.request_rate.slider");
    QVERIFY(slider);
    QSignalSpy results(&bench.assessor, &Assessor::assessed);
    const QPoint middle = slider->rect().center();
    QTest::mousePress(slider, Qt::LeftButton, {}, middle);
    for (int x = 1; x <= 20; ++x)
        QTest::mouseMove(slider, middle + QPoint(x, 0));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, middle + QPoint(20, 0));
    QVERIFY(results.count() > 5);
    QCOMPARE(bench.document.undoStack().count(), 1);
    bench.document.undoStack().undo();
    QVERIFY(bench.document.study() == test::roundNumbers());
}

void TestBuildPage::resettingTakesTheDataAgain() {
    Study study = test::studyOf({test::training()}, 12);
    study.plans[0].activities[0].grid = GridId(QStringLiteral("VNM"));
    Bench bench(m_catalogue, study);
    bench.page.openActivity(0);
    auto* reset = bench.find<QAbstractButton>("build.activities.0.grid_intensity.reset");
    QVERIFY(reset);
    reset->click();
    QVERIFY(!bench.activity(0).inputs.contains(Term::GridIntensity));
    QVERIFY(!bench.find<QAbstractButton>("build.activities.0.grid_intensity.reset"));
    const double vietnam = m_catalogue.grid(GridId(QStringLiteral("VNM")))->intensity.value;
    const auto& inputs = bench.assessor.result().assessment.plan().activities[0].inputs;
    QCOMPARE(inputs[Term::GridIntensity].estimate.value, vietnam);
}

void TestBuildPage::theMethodDecidesWhatIsAsked() {
    Bench bench(m_catalogue, test::studyOf({test::training()}, 12));
    bench.page.openActivity(0);
    QVERIFY(bench.find<QLineEdit>("build.activities.0.device_count.field"));
    QVERIFY(!bench.find<RowPicker>("build.activities.0.model"));
    auto* method = bench.find<QComboBox>("build.activities.0.method");
    QVERIFY(method);
    method->setFocus();
    QTest::keyClick(method, Qt::Key_Down); // from device time to compute
    QCOMPARE(bench.activity(0).method, WorkMethod::Compute);
    QVERIFY(bench.find<RowPicker>("build.activities.0.model"));
    QVERIFY(!bench.find<QLineEdit>("build.activities.0.device_count.field"));
    QCOMPARE(bench.document.undoStack().count(), 1);
}

void TestBuildPage::aGridIsFoundWithoutAccents() {
    Bench bench(m_catalogue, test::studyOf({test::training()}, 12));
    bench.page.openActivity(0);
    auto* picker = bench.find<RowPicker>("build.activities.0.grid");
    QVERIFY(picker);
    picker->setFocus();
    QTest::keyClicks(picker, QStringLiteral("d")); // opens the list with what is typed
    auto* query = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(query);
    query->setText(QString());
    QTest::keyClicks(query, QStringLiteral("viet nam"));
    QTest::keyClick(query, Qt::Key_Return);
    QCOMPARE(bench.activity(0).grid.text(), QStringLiteral("VNM"));
    QVERIFY(!bench.activity(0).inputs.contains(Term::GridIntensity));
    QCOMPARE(bench.document.undoStack().count(), 1);
}

// 1,000,000 requests a day, exact; as a triangle between half and twice of that.
void TestBuildPage::aRangeIsOneStepThatUndoTakesBack() {
    Bench bench(m_catalogue, test::roundNumbers());
    bench.page.openActivity(3);
    bench.find<QAbstractButton>("build.activities.3.request_rate.facts")->click();
    auto* shape = bench.find<QComboBox>("build.activities.3.request_rate.range.shape");
    QVERIFY(shape);
    while (shape->currentData().toInt() != int(Shape::Triangular))
        QTest::keyClick(shape, Qt::Key_Down);
    QCOMPARE(bench.document.undoStack().count(), 0);
    bench.find<QAbstractButton>("build.activities.3.request_rate.range.apply")->click();
    QCOMPARE(bench.document.undoStack().count(), 1);
    const EstimateData applied = bench.activity(3).inputs[Term::RequestRate];
    QCOMPARE(applied.shape, Shape::Triangular);
    QCOMPARE(applied.range.high, 2'000'000 * unit::requestPerDay.inBase);
    bench.document.undoStack().undo();
    QVERIFY(bench.document.study() == test::roundNumbers());
}

void TestBuildPage::activitiesAreAddedAndOpened() {
    Bench bench(m_catalogue, test::roundNumbers());
    bench.page.addActivity(ActivityKind::Edge);
    QCOMPARE(bench.names().size(), 5);
    QCOMPARE(bench.activity(4).kind, ActivityKind::Edge);
    QCOMPARE(bench.page.openActivity(), 4);
    QVERIFY(bench.find<QLineEdit>("build.activities.4.fleet_size.field"));
    bench.document.undoStack().undo();
    QCOMPARE(bench.names().size(), 4);
    QCOMPARE(bench.page.openActivity(), -1);
}

void TestBuildPage::activitiesAreDuplicatedMovedRenamedAndRemoved() {
    Bench bench(m_catalogue, test::roundNumbers());
    const QStringList before = bench.names();
    bench.page.openActivity(3);
    bench.page.openCard()->duplicate();
    QCOMPARE(bench.page.openActivity(), 4); // the copy
    bench.page.openCard()->move(-1);
    QCOMPARE(bench.names().at(3), QStringLiteral("Chat 2"));
    QCOMPARE(bench.page.openActivity(), 3);
    bench.prompter.text = QStringLiteral("Assistant");
    bench.page.openCard()->rename();
    QCOMPARE(bench.names().at(3), QStringLiteral("Assistant"));
    QCOMPARE(bench.page.openActivity(), 3);
    bench.prompter.text = QString(); // thought better of it
    bench.page.openCard()->rename();
    QCOMPARE(bench.names().at(3), QStringLiteral("Assistant"));
    bench.page.openCard()->remove();
    QCOMPARE(bench.names(), before);
    QCOMPARE(bench.document.undoStack().count(), 4);
    bench.document.undoStack().setIndex(0);
    QVERIFY(bench.document.study() == test::roundNumbers());
}

void TestBuildPage::expertShowsMoreAndSimpleCountsWhatItHides() {
    Bench bench(m_catalogue, test::studyOf({test::training()}, 12));
    bench.page.openActivity(0);
    QVERIFY(!bench.find<QLineEdit>("build.activities.0.pue.field"));
    const auto hiddenSentence = [&bench] {
        for (const QLabel* label : bench.page.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QLatin1String("hidden")))
                return label->text();
        }
        return QString();
    };
    // Power, host power, PUE and both waters are stated.
    QVERIFY2(hiddenSentence().startsWith(QLatin1String("5 ")), qPrintable(hiddenSentence()));
    bench.find<QCheckBox>("build.expert")->click();
    QVERIFY(bench.find<QLineEdit>("build.activities.0.pue.field"));
    QVERIFY(hiddenSentence().isEmpty());
}

void TestBuildPage::decisionsAndAssumptionsAreMarked() {
    Bench bench(m_catalogue, test::studyOf({test::training()}, 12));
    bench.page.setExpert(true);
    bench.page.openActivity(0);
    int marked = 0;
    for (const auto* row : bench.page.findChildren<InputRow*>()) {
        const auto* mark = row->findChild<RoleMark*>();
        if (!row->isVisible())
            continue;
        ++marked;
        const auto role = roleOf(*termOf(row->objectName().section(u'.', -1)));
        QCOMPARE(mark->role(), role);
        QVERIFY(mark->isVisible());
        const auto* field = row->findChild<QLineEdit*>();
        QVERIFY2(field->accessibleDescription().startsWith(sentenceOf(*role)),
                 qPrintable(field->accessibleDescription()));
    }
    QVERIFY(marked > 3);
    // A grid is chosen; how the work is known is taken as it is.
    const auto description = [&bench](const char* name) {
        return bench.find<QWidget>(name)->accessibleDescription();
    };
    QVERIFY(description("build.activities.0.grid").contains(sentenceOf(InputRole::Decision)));
    QVERIFY(description("build.activities.0.method").contains(sentenceOf(InputRole::Assumption)));
}

void TestBuildPage::onlyDecisionsLeavesAssumptionsOut() {
    Bench bench(m_catalogue, test::studyOf({test::training()}, 12));
    bench.page.openActivity(0);
    bench.page.setExpert(true);
    QVERIFY(bench.find<QLineEdit>("build.activities.0.device_power.field"));
    bench.find<QCheckBox>("build.onlyDecisions")->click();
    QVERIFY(!bench.find<QLineEdit>("build.activities.0.device_power.field"));
    QVERIFY(!bench.find<QComboBox>("build.activities.0.method"));
    QVERIFY(bench.find<QLineEdit>("build.activities.0.run_time.field"));
    QVERIFY(bench.find<QLineEdit>("build.service_life.field"));
    const auto hidden = [&bench] {
        return std::ranges::any_of(bench.page.findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1String("as assumptions"));
        });
    };
    QVERIFY(hidden()); // what is changed and not seen is counted
    bench.page.setOnlyDecisions(false);
    QVERIFY(bench.find<QLineEdit>("build.activities.0.device_power.field"));
    QVERIFY(!hidden());
}

void TestBuildPage::anAssumptionIsShownWhereItIsAskedFor() {
    Bench bench(m_catalogue, test::studyOf({test::training()}, 12));
    bench.page.setOnlyDecisions(true);
    QVERIFY(bench.page.showInput(QStringLiteral("/plans/0/activities/0/work/hours")));
    QVERIFY(bench.page.isOnlyDecisions());
    QVERIFY(bench.page.showInput(QStringLiteral("/plans/0/activities/0/work/power")));
    QVERIFY(!bench.page.isOnlyDecisions());
    QVERIFY(bench.find<QLineEdit>("build.activities.0.device_power.field"));
}

void TestBuildPage::aWarningIsMendedByItsButton() {
    Study study =
        test::studyOf({test::activity(ActivityKind::Training, "T", WorkMethod::Measured,
                                      {{Term::MeasuredEnergy, test::fixed(unit::kWh(100))}})},
                      12);
    Bench bench(m_catalogue, study);
    auto* strip = bench.find<MessageStrip>("build.messages");
    QVERIFY(strip);
    const auto isWarning = [](const Message& m) { return m.severity == Severity::Warning; };
    QVERIFY(std::ranges::any_of(strip->messages(), isWarning));
    QAbstractButton* button = nullptr;
    for (auto* each : strip->findChildren<QAbstractButton*>()) {
        if (each->isVisible() && !button)
            button = each;
    }
    QVERIFY(button);
    button->click();
    QCOMPARE(bench.activity(0).scope.value_or(EnergyScope::Chip), EnergyScope::Facility);
    QVERIFY(std::ranges::none_of(strip->messages(), isWarning));
}

void TestBuildPage::theHardwareCardCountsEveryActivity() {
    Bench bench(m_catalogue, test::roundNumbers());
    QTest::mouseClick(bench.find<QAbstractButton>("build.hardware.header"), Qt::LeftButton);
    QVERIFY(bench.find<QLineEdit>("build.hardware.1.stated_embodied.field"));
    auto* method = bench.find<QComboBox>("build.hardware.1.method");
    QVERIFY(method);
    method->setFocus();
    QTest::keyClick(method, Qt::Key_Down); // from stated to excluded
    QCOMPARE(bench.activity(1).embodied, EmbodiedMethod::Excluded);
    QCOMPARE(bench.assessor.result().assessment.total(Term::Emissions).value_or(0.0), 191'000.0);
}

void TestBuildPage::everyPlanOfAStudyCanBeShown() {
    Study study = test::roundNumbers();
    study.plans.append(test::studyOf({test::training()}, 12).plans[0]);
    study.plans[1].name = QStringLiteral("Second");
    Bench bench(m_catalogue, study);
    bench.page.choosePlan(1);
    QCOMPARE(bench.page.plan(), 1);
    QCOMPARE(bench.assessor.result().assessment.plan().activities.size(), 1);
    bench.page.openActivity(0);
    bench.page.openCard()->remove();
    QVERIFY(bench.document.study().plans[1].activities.isEmpty());
    QCOMPARE(bench.document.study().plans[0].activities.size(), 4);
    bench.document.reset(test::roundNumbers()); // of one plan
    QCOMPARE(bench.page.plan(), 0);
}

void TestBuildPage::theServiceLifeIsWholeMonths() {
    Bench bench(m_catalogue, test::roundNumbers());
    auto* field = bench.find<QLineEdit>("build.service_life.field");
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("6.4"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(bench.document.study().plans[0].serviceMonths, 6);
}

void TestBuildPage::anInputIsShownByItsAddress_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("isExpert");
    const auto row = [](const char* name, const QString& address, const char* field,
                        bool isExpert) {
        QTest::newRow(name) << address << QString::fromLatin1(field) << isExpert;
    };
    row("of a card", inputAddress(0, 0, Term::RunTime), "build.activities.0.run_time.field", false);
    row("of experts", inputAddress(0, 0, Term::Pue), "build.activities.0.pue.field", true);
    row("of the hardware", inputAddress(0, 0, Term::HardwareLifetime),
        "build.hardware.0.hardware_lifetime.field", false);
    row("of the hardware, of experts", inputAddress(0, 0, Term::LifetimeUtilisation),
        "build.hardware.0.lifetime_utilisation.field", true);
    row("of the plan", inputAddress(0, 0, Term::ServiceLife), "build.service_life.field", false);
}

void TestBuildPage::anInputIsShownByItsAddress() {
    QFETCH(QString, address);
    QFETCH(QString, field);
    Activity trained = test::training();
    trained.embodied = EmbodiedMethod::Share;
    Bench bench(m_catalogue, test::studyOf({trained}, 12));
    bench.page.resize(440, 500); // so that it has to scroll
    QVERIFY(bench.page.showInput(address));
    const auto* shown = bench.find<QLineEdit>(qPrintable(field));
    QVERIFY2(shown, qPrintable(field));
    QCOMPARE(bench.page.focusWidget(), shown);
    QTEST(bench.page.isExpert(), "isExpert");
    QTRY_VERIFY(!shown->visibleRegion().isEmpty());
}

void TestBuildPage::anInputOfAnotherPlanIsShownWithIt() {
    Study study = test::studyOf({test::training()}, 12);
    study.plans.append(test::roundNumbers().plans);
    Bench bench(m_catalogue, study);
    QVERIFY(bench.page.showInput(inputAddress(1, 3, Term::RequestRate)));
    QCOMPARE(bench.page.plan(), 1);
    QCOMPARE(bench.page.openActivity(), 3);
    QCOMPARE(bench.page.focusWidget(),
             bench.find<QLineEdit>("build.activities.3.request_rate.field"));
}

void TestBuildPage::whatIsNoInputIsNotShown() {
    Bench bench(m_catalogue, test::roundNumbers());
    for (const char* address : {"/plans/0/totals/emissions", "/plans/7/service_months",
                                "/plans/0/activities/9/site/pue", "/plans/0/activities/3/site/pue"})
        QVERIFY2(!bench.page.showInput(QString::fromLatin1(address)), address);
}

/// At once, not once it is computed: until then it would change what is no longer there.
void TestBuildPage::aCardGoesWithItsActivity() {
    StudyDocument document(m_catalogue);
    Assessor assessor(m_catalogue);
    test::FakePrompter prompter;
    BuildPage page(document, assessor, prompter);
    document.reset(test::roundNumbers());
    assessor.assess(document.study(), 0);
    page.show();
    page.openActivity(3);
    const auto cards = [&page] {
        return std::ranges::count_if(page.findChildren<ActivityCard*>(),
                                     [](const ActivityCard* card) { return card->isVisible(); });
    };
    QCOMPARE(cards(), 4);
    Study fewer = document.study();
    fewer.plans[0].activities.removeAt(1);
    document.edit({QStringLiteral("Remove"), QString()}, fewer); // nothing is assessed
    QCOMPARE(cards(), 3);
    QCOMPARE(page.openActivity(), 2);
    auto* rate = page.openCard()->rowOf(Term::RequestRate);
    QVERIFY(rate && rate->content().address.startsWith(QLatin1String("/plans/0/activities/2/")));
}

void TestBuildPage::everyControlHasANameToHear() {
    Bench bench(m_catalogue, test::roundNumbers());
    bench.page.setExpert(true);
    for (int open = -1; open < 4; ++open) {
        bench.page.openActivity(open);
        for (const QWidget* widget : bench.page.findChildren<QWidget*>()) {
            const bool isPartOfAnother = widget->objectName().startsWith(QLatin1String("qt_"));
            if (isPartOfAnother || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool hasText = button && !button->text().isEmpty();
            const bool isScrollArea = widget->inherits("QAbstractScrollArea");
            QVERIFY2(hasText || isScrollArea || !widget->accessibleName().isEmpty(),
                     qPrintable(QStringLiteral("%1 “%2”").arg(
                         QLatin1String(widget->metaObject()->className()), widget->objectName())));
        }
    }
}

QTEST_MAIN(TestBuildPage)
#include "tst_buildpage.moc"
