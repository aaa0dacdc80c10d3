// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies.h"
#include "chart_data/studypreview.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

Study twoPlans(double first, double second) {
    Study study;
    study.title = QStringLiteral("Which?");
    for (const double kg : {first, second}) {
        Study one =
            studyOf({activity(ActivityKind::Training, "Training", WorkMethod::StatedEmissions,
                              {{Term::StatedEmissions, fixed(unit::kilogram(kg))}})},
                    12);
        one.plans[0].name = study.plans.isEmpty() ? QStringLiteral("A") : QStringLiteral("B");
        study.plans += one.plans;
    }
    return study;
}

} // namespace

class TestStudyPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsABarOfItsPhases();
    void severalPlansShareAScaleAndSayTheirExtremes();
    void whatIsNotKnownIsSaid();
};

/// 2,000 + 6,000 + 500 + 1,500 + 182,500 kg, see roundNumbers().
void TestStudyPreview::aPlanIsABarOfItsPhases() {
    const StudyPreview preview = studyPreviewOf(roundNumbers(), {}, english);
    QCOMPARE(preview.title, QStringLiteral("Test"));
    QCOMPARE(preview.sentence, QStringLiteral("Inference is 94.8%; it passes 90% on day 180."));
    QCOMPARE(preview.bars.size(), 1);
    const PreviewBar& bar = preview.bars[0];
    QCOMPARE(bar.amount, QStringLiteral("192.5 t CO₂e"));
    QCOMPARE(preview.largest, 192'500.0);
    QList<Phase> phases;
    double sum = 0.0;
    for (const PreviewPart& part : bar.parts) {
        phases.append(part.phase);
        sum += part.share;
    }
    QCOMPARE(phases, (QList{Phase::Experimentation, Phase::Training, Phase::FineTuning,
                            Phase::Inference, Phase::Hardware}));
    QCOMPARE(sum, 1.0);
    QCOMPARE(bar.parts[3].share, 182'500.0 / 192'500.0);
}

void TestStudyPreview::severalPlansShareAScaleAndSayTheirExtremes() {
    const StudyPreview preview = studyPreviewOf(twoPlans(3000, 1000), {}, english);
    QCOMPARE(preview.largest, 3000.0);
    QCOMPARE(preview.bars[1].kg, 1000.0);
    QCOMPARE(preview.sentence, QStringLiteral("“B” emits least (1 t CO₂e), “A” most (3 t CO₂e)."));
    QCOMPARE(studyPreviewOf(twoPlans(5, 5), {}, english).sentence,
             QStringLiteral("All plans emit the same."));
}

void TestStudyPreview::whatIsNotKnownIsSaid() {
    const Study unknown =
        studyOf({activity(ActivityKind::Training, "T", WorkMethod::StatedEmissions, {})}, 12);
    const StudyPreview preview = studyPreviewOf(unknown, {}, english);
    QCOMPARE(preview.bars[0].amount, QStringLiteral("Emissions not known yet"));
    QVERIFY(preview.bars[0].parts.isEmpty());
    QVERIFY(!preview.sentence.isEmpty());
    Study two = twoPlans(3000, 1000);
    two.plans[1] = unknown.plans[0];
    QVERIFY(studyPreviewOf(two, {}, english).sentence.isEmpty());
}

QTEST_APPLESS_MAIN(TestStudyPreview)
#include "tst_studypreview.moc"
