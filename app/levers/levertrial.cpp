// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/levertrial.h"

#include "levers/levertext.h"
#include "lifecycle/edits.h"
#include "lifecycle/inputplace.h"
#include "lifecycle/planedits.h"

#include <algorithm>

namespace plume {
namespace {

LeverTrial refused(const QString& whyNot) {
    return {{}, whyNot};
}

/// What says how much work an activity is; for a rate, how much of it.
QList<Term> amountsOf(const Activity& activity) {
    switch (activity.method) {
    case WorkMethod::Measured:
        return {Term::MeasuredEnergy};
    case WorkMethod::DeviceTime:
        return {Term::RunTime};
    case WorkMethod::Compute:
        return {activity.inputs.contains(Term::Compute) ? Term::Compute : Term::ProcessedTokens};
    case WorkMethod::Requests:
    case WorkMethod::Tokens:
        return {Term::RequestRate};
    case WorkMethod::EdgeFleet:
        return {Term::DutyCycle};
    case WorkMethod::Proportional:
        return {Term::ProportionFactor};
    case WorkMethod::StatedEmissions:
        return {statesEmissionsPerRequest(activity) ? Term::RequestRate : Term::StatedEmissions};
    }
    Q_UNREACHABLE();
}

/// What says how much energy, or how many emissions, a unit of work takes.
QList<Term> intensitiesOf(const Activity& activity) {
    switch (activity.method) {
    case WorkMethod::Requests:
        return {Term::EnergyPerRequest};
    case WorkMethod::Tokens:
        return {Term::EnergyPerInputToken, Term::EnergyPerOutputToken};
    case WorkMethod::EdgeFleet:
        return {Term::ActivePower};
    case WorkMethod::StatedEmissions:
        if (statesEmissionsPerRequest(activity))
            return {Term::EmissionsPerRequest};
        return amountsOf(activity);
    default:
        return amountsOf(activity);
    }
}

/// What is stated of the making of hardware, and does not follow from the work by itself.
QList<Term> statedMakingOf(const Activity& activity) {
    switch (activity.embodied) {
    case EmbodiedMethod::PerRequest:
        return {Term::EmbodiedPerRequest};
    case EmbodiedMethod::Stated:
        return {Term::StatedEmbodied};
    default:
        return {};
    }
}

QList<Term> makingOf(const Activity& activity) {
    switch (activity.embodied) {
    case EmbodiedMethod::Share:
        return {Term::EmbodiedPerDevice, Term::EmbodiedHostShare};
    case EmbodiedMethod::PerDeviceHour:
        return {Term::EmbodiedPerDeviceHour};
    default:
        return statedMakingOf(activity);
    }
}

/// One lever at work on one plan.
class Trial {
public:
    Trial(ChangedPlan now, const Lever& lever, const Catalogue& catalogue)
        : m_now(std::move(now))
        , m_lever(lever)
        , m_catalogue(catalogue) {}

    LeverTrial run() {
        switch (m_lever.kind) {
        case LeverKind::ExistingModel:
            return existingModel();
        case LeverKind::FineTune:
            return fineTune();
        case LeverKind::Share:
            return share();
        case LeverKind::Volume:
            return volume();
        case LeverKind::OnDevice:
            return onDevice();
        case LeverKind::EnergyFactor:
            return energyFactor();
        case LeverKind::Grid:
            return gridOfBoundary();
        case LeverKind::Lifetime:
            return ofHardware([](const Activity&) { return QList{Term::HardwareLifetime}; });
        case LeverKind::EmbodiedFactor:
            return ofHardware(makingOf);
        case LeverKind::Measure:
            return refused(LeverText::tr("Choose the input that is measured."));
        }
        Q_UNREACHABLE();
    }

    LeverTrial onGrid(const GridId& id) {
        const Grid* grid = m_catalogue.grid(id);
        if (!grid)
            return refused(LeverText::tr("The data have no grid “%1”.").arg(id.text()));
        if (grid->boundary != m_now.study.boundary)
            return refused(LeverText::tr("The grid “%1” counts emissions within another boundary "
                                         "than this study.")
                               .arg(id.text()));
        bool isMovable = false;
        bool isMoved = false;
        for (int i = 0; i < count(); ++i) {
            if (!applies(i) || !hasOwnSite(i))
                continue;
            isMovable = true;
            if (at(i).grid == id && !at(i).inputs.contains(Term::GridIntensity))
                continue;
            m_now.study = withGrid(m_now.study, m_now.plan, i, *grid);
            isMoved = true;
        }
        if (!isMovable)
            return refused(
                LeverText::tr("Nothing that it is about runs on a grid that can be chosen."));
        return isMoved ? done() : refused(LeverText::tr("It runs on this grid already."));
    }

private:
    const Activity& at(int i) const { return m_now.changed().activities[i]; }
    int count() const { return int(m_now.changed().activities.size()); }
    LeverTrial done() { return {std::move(m_now), {}}; }

    bool applies(int i) const {
        return m_lever.appliesTo.contains(QStringLiteral("all")) ||
               m_lever.appliesTo.contains(keyOf(at(i).kind));
    }

    /// A multiple of something that the lever changes changes with it.
    bool followsAnother(int i) const {
        auto target = proportionTarget(m_now.changed(), i);
        for (int steps = 0; target && steps < count(); ++steps) {
            if (applies(*target))
                return true;
            target = proportionTarget(m_now.changed(), *target);
        }
        return false;
    }

    bool hasOwnSite(int i) const {
        const Activity& activity = at(i);
        const bool isOther = proportionTarget(m_now.changed(), i).has_value() &&
                             activity.grid.isEmpty() &&
                             !activity.inputs.contains(Term::GridIntensity);
        return activity.method != WorkMethod::StatedEmissions && !isOther;
    }

    Multiplier multiplier(bool divides = false) const {
        return {m_lever.id, *m_lever.amount, divides};
    }

    bool scaleAll(int i, const QList<Term>& terms, bool divides = false) {
        bool any = false;
        for (const Term term : terms)
            any = scale(m_now, i, term, multiplier(divides), m_catalogue) || any;
        return any;
    }

    /// Every activity that the lever is about, by what `termsOf` says of it.
    template <typename TermsOf>
    bool scaleEach(TermsOf termsOf, bool divides = false) {
        bool any = false;
        for (int i = 0; i < count(); ++i) {
            if (applies(i) && !followsAnother(i))
                any = scaleAll(i, termsOf(at(i)), divides) || any;
        }
        return any;
    }

    LeverTrial existingModel() {
        for (int i = 0; i < count(); ++i) {
            const auto target = proportionTarget(m_now.changed(), i);
            if (target && !applies(i) && (applies(*target) || followsAnother(i)))
                return refused(LeverText::tr("“%1” is a multiple of what would be left out. State "
                                             "its work by itself first.")
                                   .arg(at(i).name));
        }
        const int before = count();
        for (int i = count() - 1; i >= 0; --i) {
            if (applies(i))
                removeActivity(m_now, i);
        }
        if (count() == before)
            return refused(LeverText::tr("The plan makes no model of its own."));
        if (count() == 0)
            return refused(LeverText::tr("Nothing would be left of the plan."));
        return done();
    }

    LeverTrial fineTune() {
        const auto work = [](const Activity& a) { return amountsOf(a) + statedMakingOf(a); };
        if (!scaleEach(work))
            return refused(LeverText::tr("The plan trains nothing from scratch, or how much work "
                                         "its training is is not known."));
        for (Activity& activity : m_now.study.plans[m_now.plan].activities) {
            if (activity.kind == ActivityKind::Training)
                activity.kind = ActivityKind::FineTuning;
        }
        return done();
    }

    LeverTrial share() {
        const auto work = [](const Activity& a) { return amountsOf(a) + statedMakingOf(a); };
        if (!scaleEach(work, true))
            return refused(LeverText::tr("The plan makes no model that could be shared, or how "
                                         "much work that is is not known."));
        return done();
    }

    LeverTrial volume() {
        if (!scaleEach(amountsOf))
            return refused(LeverText::tr("The plan has no use that could become less, or how much "
                                         "it is used is not known."));
        return done();
    }

    LeverTrial energyFactor() {
        const auto unit = [](const Activity& a) { return intensitiesOf(a) + statedMakingOf(a); };
        if (!scaleEach(unit))
            return refused(LeverText::tr("The plan serves nothing whose energy could become less, "
                                         "or that energy is not known."));
        return done();
    }

    template <typename TermsOf>
    LeverTrial ofHardware(TermsOf termsOf) {
        const bool divides = false;
        if (!scaleEach(termsOf, divides))
            return refused(LeverText::tr("The plan counts no hardware that this would change."));
        return done();
    }

    LeverTrial gridOfBoundary() {
        for (const GridId& id : m_lever.grids) {
            const Grid* grid = m_catalogue.grid(id);
            if (grid && grid->boundary == m_now.study.boundary)
                return onGrid(id);
        }
        return refused(
            LeverText::tr("The data have no such grid within the boundary of this study."));
    }

    LeverTrial onDevice() {
        bool any = false;
        for (int i = 0; i < count(); ++i) {
            if (!applies(i) || !isRate(at(i)) || at(i).method == WorkMethod::EdgeFleet)
                continue;
            if (!isSmallTask(i))
                return refused(LeverText::tr("A request of “%1” is no task for a tiny model: it "
                                             "takes too much energy now, or how much it takes is "
                                             "not known.")
                                   .arg(at(i).name));
            if (at(i).inputs.value(Term::MonthlyGrowth).value != 0.0)
                return refused(LeverText::tr("The requests of “%1” grow by the month, and a number "
                                             "of devices does not.")
                                   .arg(at(i).name));
            any = toFleet(i) || any;
        }
        if (!any)
            return refused(LeverText::tr("The plan serves no known number of requests that could "
                                         "be answered on devices."));
        return done();
    }

    bool isSmallTask(int i) const {
        if (!m_lever.mostPerRequest)
            return true;
        const CompletePlan plan = complete(m_now.study, m_now.plan, m_catalogue);
        const auto energy = plan.activities[i].inputs.constFind(Term::EnergyPerRequest);
        return energy != plan.activities[i].inputs.cend() &&
               energy->estimate.value <= *m_lever.mostPerRequest;
    }

    /// Serving becomes as many devices as its requests need. What is known of the requests is then
    /// known of the devices.
    bool toFleet(int i) {
        if (!scale(m_now, i, Term::RequestRate, multiplier(true), m_catalogue))
            return false;
        const int origin = m_now.origins[i];
        m_now.scalings.insert({origin, Term::FleetSize},
                              m_now.scalings.take({origin, Term::RequestRate}));
        EstimateData devices = at(i).inputs.value(Term::RequestRate);
        const auto put = [&](Term term, const EstimateData& estimate) {
            m_now.study = withInput(m_now.study, m_now.plan, i, term, estimate);
        };
        const auto assumed = [this](double base) {
            return EstimateData{
                .value = base,
                .range = {},
                .provenance = {.source = m_lever.source,
                               .row = {},
                               .locator = {},
                               .note = QStringLiteral("levers/") + m_lever.id.text(),
                               .quality = m_lever.quality}};
        };
        Study& study = m_now.study;
        study = withEmbodied(study, m_now.plan, i, EmbodiedMethod::Share);
        study = withMethod(study, m_now.plan, i, WorkMethod::EdgeFleet);
        study = withDevice(study, m_now.plan, i, m_lever.device);
        study.plans[m_now.plan].activities[i].kind = ActivityKind::Edge;
        put(Term::FleetSize, devices);
        put(Term::DutyCycle, assumed(m_lever.duty));
        put(Term::IdlePower, assumed(m_lever.idlePower));
        return true;
    }

    ChangedPlan m_now;
    const Lever& m_lever;
    const Catalogue& m_catalogue;
};

} // namespace

LeverTrial tryLever(const ChangedPlan& now, const Lever& lever, const Catalogue& catalogue,
                    const QStringList& used) {
    if (!lever.group.isEmpty() && used.contains(lever.group))
        return refused(LeverText::tr("Another lever stands in for this one already."));
    return Trial(now, lever, catalogue).run();
}

LeverTrial tryLever(const Study& study, int plan, const Lever& lever, const Catalogue& catalogue) {
    return tryLever(unchanged(study, plan), lever, catalogue);
}

LeverTrial tryMeasurement(const Study& study, int plan, const QString& address,
                          const EstimateData& accuracy, const Catalogue& catalogue) {
    const auto place = inputPlaceOf(address);
    const bool isOfPlan = place && place->plan == plan && place->activity >= 0 &&
                          place->activity < study.plans[plan].activities.size();
    const CompletePlan complete = plume::complete(study, plan, catalogue);
    const auto input = isOfPlan ? complete.activities[place->activity].inputs.constFind(place->term)
                                : QMap<Term, CompleteInput>::const_iterator();
    if (!isOfPlan || input == complete.activities[place->activity].inputs.cend())
        return refused(LeverText::tr("“%1” is no input of this plan.").arg(address));
    EstimateData certain = input->estimate;
    if (certain.shape == Shape::Fixed)
        return refused(LeverText::tr("This input has no range that a measurement could narrow."));
    certain.shape = Shape::Fixed;
    ChangedPlan now = unchanged(study, plan);
    now.study = withInput(now.study, plan, place->activity, place->term, certain);
    const Multiplier measured{LeverId(QStringLiteral("measure")), accuracy, false};
    scale(now, place->activity, place->term, measured, catalogue);
    EstimateData& result = now.study.plans[plan].activities[place->activity].inputs[place->term];
    result.provenance.quality = Quality::Measured;
    return {std::move(now), {}};
}

LeverTrial tryGrid(const Study& study, int plan, const GridId& grid, const Catalogue& catalogue) {
    Lever lever;
    lever.id = LeverId(QStringLiteral("grid"));
    lever.kind = LeverKind::Grid;
    for (const ActivityKind kind : allActivityKinds) {
        if (kind != ActivityKind::Edge)
            lever.appliesTo.append(keyOf(kind));
    }
    return Trial(unchanged(study, plan), lever, catalogue).onGrid(grid);
}

QList<Lever> inOrder(QList<Lever> levers) {
    std::ranges::stable_sort(levers, [](const Lever& a, const Lever& b) {
        return a.kind != b.kind ? a.kind < b.kind : a.id < b.id;
    });
    return levers;
}

Lever withOwnAmount(Lever lever, const EstimateData& amount) {
    const QString row = lever.amount ? lever.amount->provenance.row : QString();
    lever.amount = amount;
    lever.amount->provenance = {};
    lever.amount->provenance.row = row; // one draw, wherever it is used
    lever.quality = Quality::Assumed;
    lever.source.clear();
    lever.locator.clear();
    return lever;
}

Study withAsNewPlan(const Study& before, const ChangedPlan& changed, const QString& name) {
    Study study = withPlanDuplicated(before, changed.plan, name);
    study.plans[changed.plan + 1].activities = changed.changed().activities;
    return study;
}

QString nameOfWay(int way) {
    switch (way) {
    case 1:
        return LeverText::tr("Use an existing model");
    case 2:
        return LeverText::tr("Fine-tune");
    case 3:
        return LeverText::tr("Compute with less energy");
    case 4:
        return LeverText::tr("A large model only where it brings value");
    case 5:
        return LeverText::tr("Use it only where it is needed");
    case 6:
        return LeverText::tr("Choose the grid");
    case 7:
        return LeverText::tr("Reuse models and hardware");
    default:
        return LeverText::tr("Monitor");
    }
}

} // namespace plume
