// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/completion.h"

#include <QCoreApplication>

#include <algorithm>

namespace plume {
namespace {

struct WarningText {
    Q_DECLARE_TR_FUNCTIONS(Warning)
};

/// Utilisation of the peak that no published training run has passed.
constexpr double highestUtilisation = 0.75;

bool isOf(Section section, Term term) {
    const InputSpec* spec = findInputSpec(term);
    return spec && spec->section == section;
}

/// What the rows that an activity names say about a term.
class Rows {
public:
    Rows(const Study& study, const Activity& activity, const Catalogue& catalogue)
        : m_study(study)
        , m_device(catalogue.device(activity.device))
        , m_server(m_device ? catalogue.server(m_device->server) : nullptr)
        , m_model(catalogue.model(activity.model))
        , m_request(catalogue.request(activity.request))
        , m_grid(catalogue.grid(activity.grid)) {}

    const Grid* grid() const { return m_grid; }
    const RequestEnergy* request() const { return m_request; }
    bool isGridOfOtherBoundary() const { return m_grid && m_grid->boundary != m_study.boundary; }

    std::optional<EstimateData> valueOf(Term term) const {
        if (const auto value = ofGridOrRequest(term))
            return value;
        if (const auto value = ofDevice(term))
            return value;
        return ofServerOrModel(term);
    }

private:
    std::optional<EstimateData> ofGridOrRequest(Term term) const {
        if (term == Term::GridIntensity && m_grid && !isGridOfOtherBoundary())
            return m_grid->intensity;
        if (term == Term::GridWaterUse && m_grid)
            return m_grid->water;
        if (term == Term::Pue && m_grid)
            return m_grid->pue;
        if (term == Term::SiteWaterUse && m_grid)
            return m_grid->siteWater;
        if (term == Term::EnergyPerRequest && m_request)
            return m_request->energy;
        return std::nullopt;
    }

    std::optional<EstimateData> ofDevice(Term term) const {
        if (!m_device)
            return std::nullopt;
        switch (term) {
        case Term::DevicePower:
        case Term::ActivePower:
            return m_device->power;
        case Term::PeakFlopRate:
            return m_device->peak;
        case Term::EmbodiedPerDevice:
            return m_device->embodied;
        case Term::HardwareLifetime:
            return m_device->lifetime;
        default:
            return std::nullopt;
        }
    }

    std::optional<EstimateData> ofServerOrModel(Term term) const {
        if (term == Term::HostPower && m_server)
            return m_server->hostPower;
        if (term == Term::EmbodiedHostShare && m_server)
            return m_server->embodied;
        if (term == Term::ActiveParameters && m_model)
            return m_model->activeParameters;
        if (term == Term::ProcessedTokens && m_model)
            return m_model->trainingTokens;
        return std::nullopt;
    }

    const Study& m_study;
    const Device* m_device;
    const Server* m_server;
    const Model* m_model;
    const RequestEnergy* m_request;
    const Grid* m_grid;
};

/// A default for a kind of activity comes before the general one.
std::optional<EstimateData> defaultOf(Term term, const Activity& activity,
                                      const Catalogue& catalogue) {
    const QString key = keyOf(term);
    const auto ofKind = catalogue.defaults.constFind(key + QLatin1Char('/') + keyOf(activity.kind));
    if (ofKind != catalogue.defaults.cend())
        return *ofKind;
    const auto general = catalogue.defaults.constFind(key);
    return general == catalogue.defaults.cend() ? std::nullopt : std::optional(*general);
}

EstimateData certainly(double base) {
    return {.value = base, .range = {}, .provenance = {}};
}

class Completer {
public:
    Completer(const Study& study, int plan, const Catalogue& catalogue, const CompletePlan& before)
        : m_study(study)
        , m_plan(plan)
        , m_stated(study.plans[plan])
        , m_catalogue(catalogue)
        , m_before(before) {}

    CompletePlan run() {
        m_result.name = m_stated.name;
        m_result.serviceMonths = m_stated.serviceMonths;
        m_result.startYear = m_stated.startYear;
        m_result.currency = m_study.currency;
        m_result.boundary = m_study.boundary;
        m_result.own = m_study.own;
        m_result.serviceLife = {inputAddress(m_plan, 0, Term::ServiceLife),
                                certainly(m_stated.serviceMonths * unit::hoursPerMonth)};
        const bool isAsBefore = dependsOnTheSame();
        m_result.activities.reserve(m_stated.activities.size());
        for (int i = 0; i < m_stated.activities.size(); ++i)
            m_result.activities.append(isAsBefore && isUnchanged(i) ? takenOver(i) : completed(i));
        for (int i = 0; i < m_stated.activities.size(); ++i)
            inheritSite(i);
        return std::move(m_result);
    }

private:
    /// All that completing an activity depends on beside itself.
    bool dependsOnTheSame() const {
        return m_before.serviceLife.address == m_result.serviceLife.address &&
               m_before.serviceMonths == m_result.serviceMonths &&
               m_before.boundary == m_result.boundary && m_before.own == m_result.own;
    }

    /// A multiple of another activity depends on that one as well.
    bool isUnchanged(int index) const {
        const Activity& activity = m_stated.activities[index];
        return index < m_before.activities.size() && activity.method != WorkMethod::Proportional &&
               m_before.activities[index].stated == activity;
    }

    CompleteActivity takenOver(int index) {
        takeOver(m_before.assumptions, index, m_result.assumptions);
        takeOver(m_before.warnings, index, m_result.warnings);
        return m_before.activities[index];
    }

    /// What was found out about an activity; it stands in the order of the activities.
    template <typename Finding>
    static void takeOver(const QList<Finding>& before, int index, QList<Finding>& now) {
        auto each = std::ranges::lower_bound(before, index, {}, &Finding::activity);
        for (; each != before.end() && each->activity == index; ++each)
            now.append(*each);
    }

    CompleteActivity completed(int index) {
        const Activity& activity = m_stated.activities[index];
        const Rows rows(m_study, activity, m_catalogue);
        CompleteActivity result{activity, scopeOf(index, rows), 0, {}};
        if (rows.grid() && !activity.inputs.contains(Term::GridIntensity))
            result.gridYear = rows.grid()->year;
        const QString address = activityAddress(m_plan, index);
        for (const Term term : termsOf(result))
            completeInput(index, term, inputAddress(address, term), rows, result);
        warnAbout(index, rows);
        return result;
    }

    /// The inputs of the activity under the scope that a row gave it.
    static QList<Term> termsOf(const CompleteActivity& complete) {
        Activity scoped = complete.stated;
        scoped.scope = complete.scope;
        return inputsOf(scoped);
    }

    EnergyScope scopeOf(int index, const Rows& rows) {
        const Activity& activity = m_stated.activities[index];
        const bool hasScope = activity.method == WorkMethod::Measured ||
                              activity.method == WorkMethod::Requests ||
                              activity.method == WorkMethod::Tokens;
        if (activity.scope)
            return *activity.scope;
        if (rows.request() && !activity.inputs.contains(Term::EnergyPerRequest))
            return energyScopeOf(rows.request()->scope).value_or(EnergyScope::Facility);
        if (hasScope)
            warn(Warning::Kind::ScopeAssumed, index, QStringLiteral("/work/scope"), activity.name);
        return EnergyScope::Facility;
    }

    void completeInput(int index, Term term, const QString& address, const Rows& rows,
                       CompleteActivity& result) {
        if (const auto stated = result.stated.inputs.constFind(term);
            stated != result.stated.inputs.cend()) {
            result.inputs.insert(term, {address, *stated});
            return;
        }
        if (term == Term::Load && result.stated.inputs.contains(Term::DevicePower)) {
            result.inputs.insert(term, {address, certainly(1.0)}); // a stated power is an average
            return;
        }
        if (isInherited(index, term))
            return;
        auto assumed = rows.valueOf(term);
        if (!assumed)
            assumed = defaultOf(term, result.stated, m_catalogue);
        if (!assumed)
            return;
        result.inputs.insert(term, {address, *assumed});
        m_result.assumptions.append({index, term, address, *assumed});
    }

    /// A multiple of another activity is done at that activity's site, unless it has a grid of its
    /// own, and at its prices, unless it states some.
    bool isInherited(int index, Term term) const {
        const Activity& activity = m_stated.activities[index];
        const bool hasOwnSite =
            !activity.grid.isEmpty() || activity.inputs.contains(Term::GridIntensity);
        const bool isPrice = term == Term::ElectricityPrice || term == Term::DeviceHourPrice;
        const bool isShared =
            (isOf(Section::Site, term) && !hasOwnSite) || (isPrice && !statesPrices(activity));
        return isShared && proportionTarget(m_stated, index).has_value();
    }

    void inheritSite(int index) {
        CompleteActivity& activity = m_result.activities[index];
        const auto target = proportionTarget(m_stated, index);
        if (!target || activity.stated.method != WorkMethod::Proportional)
            return;
        const CompleteActivity& of = m_result.activities[*target];
        for (auto input = of.inputs.cbegin(); input != of.inputs.cend(); ++input) {
            if (isInherited(index, input.key()) && !activity.inputs.contains(input.key()))
                activity.inputs.insert(input.key(), input.value());
        }
        if (activity.gridYear == 0)
            activity.gridYear = of.gridYear;
    }

    void warn(Warning::Kind kind, int index, const QString& below, const QString& detail) {
        m_result.warnings.append({kind, index, activityAddress(m_plan, index) + below, detail});
    }

    void warnAbout(int index, const Rows& rows) {
        const Activity& activity = m_stated.activities[index];
        if (rows.isGridOfOtherBoundary() && !activity.inputs.contains(Term::GridIntensity))
            warn(Warning::Kind::OtherBoundary, index, QStringLiteral("/site/grid"),
                 activity.grid.text());
        if (!activity.grid.isEmpty() && !rows.grid())
            warn(Warning::Kind::UnknownRow, index, QStringLiteral("/site/grid"),
                 activity.grid.text());
        if (activity.method == WorkMethod::Proportional && !proportionTarget(m_stated, index))
            warn(Warning::Kind::UnknownActivity, index, QStringLiteral("/work/of"),
                 activity.proportionOf);
        const double length =
            activity.inputs.value(Term::ActivityLength).value / unit::hoursPerMonth;
        if (activity.startMonth + length > m_stated.serviceMonths + 1e-9 ||
            activity.startMonth >= m_stated.serviceMonths)
            warn(Warning::Kind::BeyondPlan, index, QStringLiteral("/months"), activity.name);
        if (activity.inputs.value(Term::ComputeUtilisation).value > highestUtilisation)
            warn(Warning::Kind::UtilisationHigh, index, QStringLiteral("/work/utilisation"),
                 activity.name);
    }

    const Study& m_study;
    int m_plan;
    const Plan& m_stated;
    const Catalogue& m_catalogue;
    const CompletePlan& m_before;
    CompletePlan m_result;
};

} // namespace

std::optional<int> proportionTarget(const Plan& plan, int activity) {
    const Activity& multiple = plan.activities[activity];
    if (multiple.method != WorkMethod::Proportional)
        return std::nullopt;
    for (int i = 0; i < plan.activities.size(); ++i) {
        if (i != activity && plan.activities[i].name == multiple.proportionOf)
            return i;
    }
    return std::nullopt;
}

CompletePlan complete(const Study& study, int plan, const Catalogue& catalogue,
                      const CompletePlan& before) {
    return Completer(study, plan, catalogue, before).run();
}

QString sentenceOf(const Warning& warning) {
    switch (warning.kind) {
    case Warning::Kind::OtherBoundary:
        return WarningText::
            tr("The grid “%1” counts emissions within another boundary than this study, so it is "
               "not used. Choose a grid of the study's boundary.")
                .arg(warning.detail);
    case Warning::Kind::ScopeAssumed:
        return WarningText::tr(
                   "What the energy of “%1” covers is not said; it is taken as the whole "
                   "facility's, without adding host power or PUE.")
            .arg(warning.detail);
    case Warning::Kind::BeyondPlan:
        return WarningText::tr(
                   "“%1” goes beyond the plan; only what happens within the plan counts.")
            .arg(warning.detail);
    case Warning::Kind::UtilisationHigh:
        return WarningText::tr(
                   "“%1” uses more of the peak than published runs reach (about 0.2 to 0.55).")
            .arg(warning.detail);
    case Warning::Kind::UnknownRow:
        return WarningText::tr("The data have no row “%1”.").arg(warning.detail);
    case Warning::Kind::UnknownActivity:
        return WarningText::tr("The plan has no activity “%1” to be a multiple of.")
            .arg(warning.detail);
    }
    Q_UNREACHABLE();
}

} // namespace plume
