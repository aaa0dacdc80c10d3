// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sampler.h"
#include "app/studies.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace plume;
using namespace plume::test;

namespace {

Study uncertain() {
    Activity trained = training();
    trained.inputs[Term::RunTime] = lognormal(50, 200);
    trained.inputs[Term::GridIntensity] = lognormal(0.3, 0.6);
    Activity served = trained;
    served.name = QStringLiteral("Serving");
    served.kind = ActivityKind::Serving;
    return studyOf({trained, served}, 12);
}

struct Drawn {
    explicit Drawn(const Study& study)
        : assessment(assess(study, 0, {}))
        , order(drawOrderOf({&assessment, 1})) {}

    const Graph& graph() const { return *assessment.calculation.graph; }
    SharedColumn column(const LeafColumns& columns, const QString& address) const {
        return columns.of(std::size_t(graph().node(*graph().find(address)).detail));
    }

    Assessment assessment;
    DrawOrder order;
};

/// Which dimension each input of a study's plans is drawn from.
struct DrawsOf {
    explicit DrawsOf(const Study& study)
        : plans(assessed(study))
        , order(drawOrderOf(plans)) {}

    static std::vector<Assessment> assessed(const Study& study) {
        std::vector<Assessment> plans;
        for (int i = 0; i < study.plans.size(); ++i)
            plans.push_back(assess(study, i, {}));
        return plans;
    }
    std::size_t dimensionOf(int plan, int activity, Term term) const {
        const Graph& graph = *plans[std::size_t(plan)].calculation.graph;
        return order.of(graph.leafOf(*graph.find(inputAddress(plan, activity, term)))).dimension;
    }

    std::vector<Assessment> plans;
    DrawOrder order;
};

double correlation(const Column& a, const Column& b) {
    const auto mean = [](const Column& x) {
        return std::accumulate(x.begin(), x.end(), 0.0) / double(x.size());
    };
    const double ma = mean(a);
    const double mb = mean(b);
    double ab = 0.0;
    double aa = 0.0;
    double bb = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += (a[i] - ma) * (b[i] - mb);
        aa += (a[i] - ma) * (a[i] - ma);
        bb += (b[i] - mb) * (b[i] - mb);
    }
    return ab / std::sqrt(aa * bb);
}

} // namespace

class TestDraws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anInputThatChangesRedrawsOnlyItsOwnColumn_data();
    void anInputThatChangesRedrawsOnlyItsOwnColumn();
    void whateverWasDrawnBeforeTheDigitsAreTheSame();
    void aColumnFollowsItsDistribution();
    void differentInputsAreIndependent();
    void aReplicaIsIndependent();
    void plansBehindAPlanDoNotChangeItsDraws();
    void plansOfAStudyShareTheDrawsOfARow();
    void whatIsDrawnPerActivityIsNotShared();
    void aRangeThatTwoPlansHaveIsDrawnOnce();
    void otherRangesAndOtherActivitiesAreDrawnApart();
    void sharingFollowsAnActivityThatMoved();
    void twoInputsOfAPlanNeverBecomeOneDraw();
    void onlyWhatIsNeededIsDrawn();
    void moreInputsThanTheSequenceHasDimensions();
};

void TestDraws::anInputThatChangesRedrawsOnlyItsOwnColumn_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("row");
    QTest::newRow("another range") << 10.0 << 30.0 << QString();
    QTest::newRow("certain") << 20.0 << 20.0 << QString();
    QTest::newRow("from a row") << 50.0 << 200.0 << QStringLiteral("models/x#device_hours");
}

void TestDraws::anInputThatChangesRedrawsOnlyItsOwnColumn() {
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QString, row);
    Study study = uncertain();
    const Drawn before(study);
    Draws draws(1000, 1);
    const LeafColumns first = draws.columnsOf(before.graph(), before.order);
    EstimateData& changed = study.plans[0].activities[0].inputs[Term::RunTime];
    changed = lognormal(low, high);
    changed.provenance.row = row;
    const Drawn after(study);
    const LeafColumns second = draws.columnsOf(after.graph(), after.order);
    const QString hours = inputAddress(0, 0, Term::RunTime);
    for (const Leaf& leaf : after.graph().leaves()) {
        if (leaf.address == hours || !isDrawn(leaf))
            continue;
        QCOMPARE(after.column(second, leaf.address), before.column(first, leaf.address)); // shared
    }
    if (row.isEmpty())
        QVERIFY(*after.column(second, hours) != *before.column(first, hours));
}

/// Of other inputs at the same places, in another order, of another dimension, and fewer of them.
void TestDraws::whateverWasDrawnBeforeTheDigitsAreTheSame() {
    const Study study = uncertain();
    Study shorter = study;
    shorter.plans[0].activities.removeFirst();
    Study certain = study;
    certain.plans[0].activities[0].inputs[Term::RunTime] = fixed(unit::hour(100));
    Study fromRow = study;
    fromRow.plans[0].activities[1].inputs[Term::RunTime].provenance.row =
        QStringLiteral("models/x#device_hours");
    Study twoPlans = study;
    twoPlans.plans.prepend(shorter.plans[0]);
    Draws draws(100, 1);
    for (const Study& each : {study, shorter, study, certain, study, fromRow, twoPlans, study}) {
        const Drawn drawn(each);
        const NodeId energy =
            drawn.assessment.calculation.whole().activities[0].value(Term::FacilityEnergy);
        for (const int replica : {0, 1}) {
            const auto areAsNew = [&](const LeafColumns& columns, const LeafColumns& expected) {
                return std::ranges::equal(
                    columns.columns(), expected.columns(),
                    [](const SharedColumn& a, const SharedColumn& b) { return *a == *b; });
            };
            QVERIFY(areAsNew(draws.columnsOf(drawn.graph(), drawn.order, replica),
                             Draws(100, 1).columnsOf(drawn.graph(), drawn.order, replica)));
            const std::array outputs{energy};
            QVERIFY(
                areAsNew(draws.columnsFor(outputs, drawn.graph(), drawn.order, replica),
                         Draws(100, 1).columnsFor(outputs, drawn.graph(), drawn.order, replica)));
        }
    }
}

void TestDraws::aColumnFollowsItsDistribution() {
    const Drawn drawn(uncertain());
    Draws draws(10'000, 3);
    const LeafColumns columns = draws.columnsOf(drawn.graph(), drawn.order);
    const Quantiles q = quantilesOf(*drawn.column(columns, inputAddress(0, 0, Term::RunTime)));
    QVERIFY(std::abs(q.p5 / 50 - 1) < 1e-3);
    QVERIFY(std::abs(q.p50 / 100 - 1) < 1e-3);
    QVERIFY(std::abs(q.p95 / 200 - 1) < 1e-3);
}

void TestDraws::differentInputsAreIndependent() {
    const Drawn drawn(uncertain());
    Draws draws(4096, 3);
    const LeafColumns columns = draws.columnsOf(drawn.graph(), drawn.order);
    const QStringList inputs{
        inputAddress(0, 0, Term::RunTime), inputAddress(0, 0, Term::GridIntensity),
        inputAddress(0, 1, Term::RunTime), inputAddress(0, 1, Term::GridIntensity)};
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        for (qsizetype k = i + 1; k < inputs.size(); ++k)
            QVERIFY(std::abs(correlation(*drawn.column(columns, inputs[i]),
                                         *drawn.column(columns, inputs[k]))) < 0.02);
    }
}

void TestDraws::aReplicaIsIndependent() {
    const Drawn drawn(uncertain());
    Draws draws(4096, 3);
    const LeafColumns a = draws.columnsOf(drawn.graph(), drawn.order);
    const LeafColumns b = draws.columnsOf(drawn.graph(), drawn.order, 1);
    const QString hours = inputAddress(0, 0, Term::RunTime);
    QVERIFY(std::abs(correlation(*drawn.column(a, hours), *drawn.column(b, hours))) < 0.02);
}

void TestDraws::plansBehindAPlanDoNotChangeItsDraws() {
    const Study one = uncertain();
    Study two = one;
    two.plans.append(two.plans[0]);
    const auto range = [](const Study& study) {
        PlanResult result = resultOf(study, 0, {});
        Sampler(1000, 5).addRanges(result, study, 0, {});
        return *result.rangeOf(Term::Emissions);
    };
    QCOMPARE(range(two), range(one));
}

void TestDraws::plansOfAStudyShareTheDrawsOfARow() {
    Study study = uncertain();
    study.plans[0].activities[1].inputs[Term::GridIntensity].provenance.row =
        QStringLiteral("grids/X#intensity");
    study.plans.append(study.plans[0]);
    study.plans[1].activities[1].inputs[Term::RunTime] = lognormal(50, 300);
    const Assessment plans[] = {assess(study, 0, {}), assess(study, 1, {})};
    const DrawOrder order = drawOrderOf(plans);
    const auto drawOf = [&](int plan, Term term) {
        const Graph& graph = *plans[plan].calculation.graph;
        return order.of(graph.leafOf(*graph.find(inputAddress(plan, 1, term))));
    };
    QCOMPARE(drawOf(1, Term::GridIntensity).dimension, drawOf(0, Term::GridIntensity).dimension);
    QVERIFY(drawOf(1, Term::RunTime).dimension != drawOf(0, Term::RunTime).dimension);
}

/// Apart within a plan, but the same at the same place of a copied plan.
void TestDraws::whatIsDrawnPerActivityIsNotShared() {
    Study study = uncertain();
    for (Activity& activity : study.plans[0].activities) {
        activity.inputs[Term::RunTime].provenance.row = QStringLiteral("models/x#device_hours");
        activity.inputs[Term::RunTime].provenance.sharing = Sharing::Activity;
    }
    study.plans.append(study.plans[0]);
    const Assessment plans[] = {assess(study, 0, {}), assess(study, 1, {})};
    const DrawOrder order = drawOrderOf(plans);
    const auto dimensionOf = [&](int plan, int activity) {
        const Graph& graph = *plans[plan].calculation.graph;
        const QString address = inputAddress(plan, activity, Term::RunTime);
        return order.of(graph.leafOf(*graph.find(address))).dimension;
    };
    QVERIFY(dimensionOf(0, 0) != dimensionOf(0, 1));
    QCOMPARE(dimensionOf(1, 0), dimensionOf(0, 0));
    QCOMPARE(dimensionOf(1, 1), dimensionOf(0, 1));
}

/// The user's own range, in activities that answer to each other.
void TestDraws::aRangeThatTwoPlansHaveIsDrawnOnce() {
    Study study = uncertain();
    study.plans.append(study.plans[0]);
    study.plans[1].activities[0].inputs[Term::RunTime].provenance.note = QStringLiteral("Ours");
    const DrawsOf draws(study);
    QCOMPARE(draws.dimensionOf(1, 0, Term::RunTime), draws.dimensionOf(0, 0, Term::RunTime));
    QCOMPARE(draws.dimensionOf(1, 1, Term::RunTime), draws.dimensionOf(0, 1, Term::RunTime));
    QVERIFY(draws.dimensionOf(0, 0, Term::RunTime) != draws.dimensionOf(0, 1, Term::RunTime));
}

void TestDraws::otherRangesAndOtherActivitiesAreDrawnApart() {
    Study study = uncertain();
    study.plans.append(study.plans[0]);
    study.plans[1].activities[0].inputs[Term::RunTime] = lognormal(50, 201);
    study.plans[1].activities[1].kind = ActivityKind::Other;
    const DrawsOf draws(study);
    QVERIFY(draws.dimensionOf(1, 0, Term::RunTime) != draws.dimensionOf(0, 0, Term::RunTime));
    QCOMPARE(draws.dimensionOf(1, 0, Term::GridIntensity),
             draws.dimensionOf(0, 0, Term::GridIntensity));
    QVERIFY(draws.dimensionOf(1, 1, Term::RunTime) != draws.dimensionOf(0, 1, Term::RunTime));
}

void TestDraws::sharingFollowsAnActivityThatMoved() {
    Study study = uncertain();
    for (Activity& activity : study.plans[0].activities) {
        activity.inputs[Term::GridIntensity].provenance.row = QStringLiteral("models/x#hours");
        activity.inputs[Term::GridIntensity].provenance.sharing = Sharing::Activity;
    }
    study.plans.append(study.plans[0]);
    study.plans[1].activities.swapItemsAt(0, 1);
    const DrawsOf draws(study);
    for (const Term term : {Term::RunTime, Term::GridIntensity}) {
        QCOMPARE(draws.dimensionOf(1, 1, term), draws.dimensionOf(0, 0, term));
        QCOMPARE(draws.dimensionOf(1, 0, term), draws.dimensionOf(0, 1, term));
    }
}

/// "B" of the second plan answers to "A" of the first, and "B" of the third to it.
void TestDraws::twoInputsOfAPlanNeverBecomeOneDraw() {
    Study study = uncertain();
    study.plans[0].activities.removeLast();
    study.plans[0].activities[0].name = QStringLiteral("A");
    study.plans.append(study.plans[0]);
    study.plans[1].activities[0].name = QStringLiteral("B");
    study.plans.append(study.plans[0]);
    study.plans[2].activities.append(study.plans[1].activities[0]);
    const DrawsOf draws(study);
    QCOMPARE(draws.dimensionOf(1, 0, Term::RunTime), draws.dimensionOf(0, 0, Term::RunTime));
    QCOMPARE(draws.dimensionOf(2, 0, Term::RunTime), draws.dimensionOf(0, 0, Term::RunTime));
    QVERIFY(draws.dimensionOf(2, 1, Term::RunTime) != draws.dimensionOf(0, 0, Term::RunTime));
}

void TestDraws::onlyWhatIsNeededIsDrawn() {
    const Drawn drawn(uncertain());
    const NodeId energy =
        drawn.assessment.calculation.whole().activities[0].value(Term::FacilityEnergy);
    Draws draws(100, 3);
    const LeafColumns columns = draws.columnsFor(std::array{energy}, drawn.graph(), drawn.order);
    const auto sizeOf = [&](int activity, Term term) {
        return drawn.column(columns, inputAddress(0, activity, term))->size();
    };
    QCOMPARE(sizeOf(0, Term::RunTime), std::size_t(100));
    QCOMPARE(sizeOf(0, Term::GridIntensity), std::size_t(1));
    QCOMPARE(sizeOf(1, Term::RunTime), std::size_t(1));
}

void TestDraws::moreInputsThanTheSequenceHasDimensions() {
    Study study = studyOf({}, 12);
    for (int i = 0; i < 500; ++i) {
        Activity activity = uncertain().plans[0].activities[0];
        activity.name = QStringLiteral("%1").arg(i);
        study.plans[0].activities.append(activity);
    }
    const Drawn drawn(study);
    QVERIFY(drawn.order.dimensionCount() > 3667);
    Draws draws(256, 3);
    const LeafColumns columns = draws.columnsOf(drawn.graph(), drawn.order);
    for (const Leaf& leaf : drawn.graph().leaves()) {
        if (leaf.term == Term::RunTime && isDrawn(leaf)) {
            const Quantiles q = quantilesOf(*drawn.column(columns, leaf.address));
            QVERIFY(q.p50 > 80 && q.p50 < 125);
        }
    }
}

QTEST_APPLESS_MAIN(TestDraws)
#include "tst_draws.moc"
