// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "lifecycle/input.h"
#include "quantity/estimate.h"

#include <QList>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace plume {

/// What an activity is, in life order.
enum class ActivityKind {
    Data,
    Experimentation,
    Training,
    FineTuning,
    Serving,
    Edge,
    Storage,
    EndOfLife,
    Other,
};

/// How the energy or the emissions of an activity are known.
enum class WorkMethod {
    Measured,
    DeviceTime,
    Compute,
    Requests,
    Tokens,
    EdgeFleet,
    Proportional,
    StatedEmissions,
};

/// What a stated energy covers; decides whether host power and PUE are still to come.
enum class EnergyScope { Chip, Server, Facility };

/// How the emissions of making the hardware are attributed.
enum class EmbodiedMethod { Share, PerDeviceHour, PerRequest, Stated, Excluded };

/// One thing a plan does. `inputs` holds what the study states; what it does not say is taken from
/// the catalogue when the plan is computed, and reported as assumed.
struct Activity {
    ActivityKind kind = ActivityKind::Training;
    QString name;
    WorkMethod method = WorkMethod::DeviceTime;
    EmbodiedMethod embodied = EmbodiedMethod::Share;
    std::optional<EnergyScope> scope; ///< of a measured, per-request or per-token energy
    DeviceId device;                  ///< gives power, peak, embodied
    ModelId model;                    ///< gives parameters and tokens
    RequestId request;                ///< gives energy per request and its scope
    QString proportionOf;             ///< the name of another activity of the plan
    GridId grid;                      ///< gives intensity and water of electricity
    int startMonth = 0;               ///< from the start of the plan
    int repeatEveryMonths = 0;        ///< 0: happens once
    QMap<Term, EstimateData> inputs;

    friend bool operator==(const Activity&, const Activity&) = default;
};

/// One AI lifecycle under consideration.
struct Plan {
    QString name;
    int serviceMonths = 36;
    std::optional<int> startYear; ///< of month 0, a January; matters where a grid improves by year
    QList<Activity> activities;
    /// Whether what is as in the first plan of the study stays so when that one is edited. The
    /// first plan itself never follows.
    bool followsBaseline = false;

    friend bool operator==(const Plan&, const Plan&) = default;
};

/// Rows of the catalogue that a study brings along: the user's own, beside those that ship.
struct OwnRows {
    QList<Grid> grids;
    QList<Device> devices;
    QList<RequestEnergy> requests;
    QList<Equivalence> equivalences;

    bool isEmpty() const {
        return grids.isEmpty() && devices.isEmpty() && requests.isEmpty() && equivalences.isEmpty();
    }
    friend bool operator==(const OwnRows&, const OwnRows&) = default;
};

/// A document: plans to look at side by side.
struct Study {
    QString title;
    QString note;
    Boundary boundary = Boundary::Lifecycle;
    QList<Plan> plans;
    QString currency = {};    ///< of all its prices: "USD"; empty where it names none
    QString dataVersion = {}; ///< of the data that it was made with; empty: not said
    OwnRows own = {};

    friend bool operator==(const Study&, const Study&) = default;
};

/// The longest service life, in months, that a plan may have.
inline constexpr int maximumServiceMonths = 600;
inline constexpr int maximumActivities = 1000;
inline constexpr int longestCurrency = 12;

/// Whether a text can name a currency: short, and without digits, which would read as amounts.
bool isCurrency(const QString& text);

QString keyOf(ActivityKind kind);
QString keyOf(WorkMethod method);
QString keyOf(EnergyScope scope);
QString keyOf(EmbodiedMethod method);
std::optional<ActivityKind> activityKindOf(const QString& key);
std::optional<WorkMethod> workMethodOf(const QString& key);
std::optional<EnergyScope> energyScopeOf(const QString& key);
std::optional<EmbodiedMethod> embodiedMethodOf(const QString& key);

/// For people, in the language of the interface: "Fine-tuning", "Device time".
QString nameOf(ActivityKind kind);
QString nameOf(WorkMethod method);
QString nameOf(EnergyScope scope);
QString nameOf(EmbodiedMethod method);

inline constexpr std::array allActivityKinds{
    ActivityKind::Data,       ActivityKind::Experimentation, ActivityKind::Training,
    ActivityKind::FineTuning, ActivityKind::Serving,         ActivityKind::Edge,
    ActivityKind::Storage,    ActivityKind::EndOfLife,       ActivityKind::Other,
};
inline constexpr std::array allWorkMethods{
    WorkMethod::Measured,     WorkMethod::DeviceTime,      WorkMethod::Compute,
    WorkMethod::Requests,     WorkMethod::Tokens,          WorkMethod::EdgeFleet,
    WorkMethod::Proportional, WorkMethod::StatedEmissions,
};
inline constexpr std::array allEmbodiedMethods{
    EmbodiedMethod::Share,  EmbodiedMethod::PerDeviceHour, EmbodiedMethod::PerRequest,
    EmbodiedMethod::Stated, EmbodiedMethod::Excluded,
};

/// Serving and edge fleets are the use of the system; everything else is what leads up to it.
bool isUse(ActivityKind kind);

/// Whether the work is a rate (requests a day, a fleet's power) rather than an amount. A rate goes
/// on until its length or the plan ends; an amount is done once per occurrence, spread evenly over
/// its length, or all at its start where it has none.
bool isRate(const Activity& activity);

/// Whether an activity without a stated length lasts as long as the plan: every rate, and amounts
/// of serving, edge and storage. Others are done at their start.
bool lastsAsLongAsThePlan(const Activity& activity);

/// Whether stated emissions are per request, rather than in total.
bool statesEmissionsPerRequest(const Activity& activity);

/// Whether the activity states what any of its amounts costs.
bool statesPrices(const Activity& activity);

/// The inputs an activity has with its methods, in the order of a card or a file.
QList<Term> inputsOf(const Activity& activity);

/// The dimension of an input of this activity: that of its spec, or of the stated scope.
Dimension inputDimension(const Activity& activity, Term term);

// Addresses: JSON pointers into the study file.
QString planAddress(int plan);
QString activityAddress(int plan, int activity);
QString inputAddress(int plan, int activity, Term term);
QString inputAddress(const QString& activityAddress, Term term);

} // namespace plume
