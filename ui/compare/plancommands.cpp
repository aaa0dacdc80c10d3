// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/plancommands.h"

#include "document/studydocument.h"
#include "document/studyfile.h"
#include "lifecycle/planedits.h"

#include <QClipboard>
#include <QGuiApplication>

namespace plume::ui {
namespace {

QString nameOf(const StudyDocument& document, int plan) {
    return document.study().plans[plan].name;
}

} // namespace

QString PlanCommands::nameForNext(const Study& study) {
    //: %1 is a letter: B for the second plan of a study
    return tr("Plan %1").arg(QChar(u'A' + char16_t(std::min<qsizetype>(study.plans.size(), 25))));
}

void PlanCommands::add(StudyDocument& document) {
    const Study next = withEmptyPlanAdded(document.study(), nameForNext(document.study()));
    document.edit({tr("new plan “%1”").arg(next.plans.last().name), QStringLiteral("/plans")},
                  next);
}

int PlanCommands::duplicate(StudyDocument& document, int plan) {
    const Study& study = document.study();
    if (!takesAnotherPlan(study))
        return plan;
    document.edit({tr("duplicate of plan “%1”").arg(nameOf(document, plan)), planAddress(plan)},
                  withPlanDuplicated(study, plan, nameForNext(study)));
    return plan + 1;
}

void PlanCommands::remove(StudyDocument& document, int plan) {
    document.edit({tr("removal of plan “%1”").arg(nameOf(document, plan)), planAddress(plan)},
                  withPlanRemoved(document.study(), plan));
}

void PlanCommands::move(StudyDocument& document, int from, int to) {
    document.edit({tr("move of plan “%1”").arg(nameOf(document, from)), planAddress(from)},
                  withPlanMoved(document.study(), from, to));
}

void PlanCommands::rename(StudyDocument& document, int plan, const QString& name) {
    document.edit({tr("renaming of plan “%1”").arg(nameOf(document, plan)), planAddress(plan)},
                  withPlanRenamed(document.study(), plan, name));
}

void PlanCommands::makeBaseline(StudyDocument& document, int plan) {
    document.edit({tr("“%1” as the baseline").arg(nameOf(document, plan)), planAddress(plan)},
                  withBaseline(document.study(), plan));
}

void PlanCommands::setFollowing(StudyDocument& document, int plan, bool isFollowing) {
    const QString name = nameOf(document, plan);
    document.edit({isFollowing ? tr("following of plan “%1”").arg(name)
                               : tr("detaching of plan “%1”").arg(name),
                   planAddress(plan)},
                  withFollowing(document.study(), plan, isFollowing));
}

void PlanCommands::makeAsBaseline(StudyDocument& document, int plan) {
    document.edit({tr("reset of plan “%1”").arg(nameOf(document, plan)), planAddress(plan)},
                  withPlanAsBaseline(document.study(), plan));
}

void PlanCommands::copy(const StudyDocument& document, int plan) {
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(writeStudy(studyOfPlan(document.study(), plan))));
}

QString PlanCommands::paste(StudyDocument& document) {
    const QByteArray text = QGuiApplication::clipboard()->text().toUtf8();
    if (text.trimmed().isEmpty())
        return tr("The clipboard holds no text; copy a plan first.");
    const auto read = readStudy(text, document.catalogue());
    if (!read)
        return tr("The clipboard holds no plan that can be read: %1")
            .arg(read.error().first().message);
    if (!haveOneCurrency(document.study(), *read))
        return tr("The plan has prices in another currency than this study; let both name the "
                  "same one first.");
    if (!takesAnotherPlan(document.study()))
        return tr("This study has as many plans as stand side by side; remove one first.");
    document.edit(
        {tr("pasting of plan “%1”").arg(read->plans.first().name), QStringLiteral("/plans")},
        withPlansOf(document.study(), *read));
    return QString();
}

} // namespace plume::ui
