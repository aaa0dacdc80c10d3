// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/studywriter.h"

#include "document/estimatefile.h"
#include "document/migration.h"
#include "document/ownrowsfile.h"
#include "document/studyfile.h"

namespace plume {
namespace {

void addText(Json& json, const char* key, const QString& text) {
    if (!text.isEmpty())
        json[key] = text.toStdString();
}

void addInputs(Json& json, Section section, const Activity& activity) {
    for (const InputSpec& spec : inputSpecs) {
        const auto input = activity.inputs.constFind(spec.term);
        if (spec.section != section || input == activity.inputs.cend() ||
            !isUsed(spec.term, activity.method, activity.embodied))
            continue;
        json[spec.key] = estimateJson(*input, fieldOf(spec, activity));
    }
}

/// What states the scope of no energy is read without one.
Activity asRead(const Activity& activity) {
    Activity read = activity;
    if (!usesScope(activity.method))
        read.scope.reset();
    return read;
}

Json workJson(const Activity& activity) {
    Json json = Json::object();
    json["method"] = keyOf(activity.method).toStdString();
    addText(json, "device", activity.device.text());
    addText(json, "model", activity.model.text());
    if (usesRequest(activity.method))
        addText(json, "request", activity.request.text());
    if (usesProportion(activity.method))
        addText(json, "of", activity.proportionOf);
    if (activity.scope)
        json["scope"] = keyOf(*activity.scope).toStdString();
    addInputs(json, Section::Work, activity);
    return json;
}

Json siteJson(const Activity& activity) {
    Json json = Json::object();
    addText(json, "grid", activity.grid.text());
    addInputs(json, Section::Site, activity);
    return json;
}

Json embodiedJson(const Activity& activity) {
    if (activity.embodied == EmbodiedMethod::Excluded)
        return keyOf(activity.embodied).toStdString();
    Json json = Json::object();
    if (activity.embodied != EmbodiedMethod::Share)
        json["method"] = keyOf(activity.embodied).toStdString();
    addInputs(json, Section::Embodied, activity);
    return json;
}

Json activityJson(const Activity& stated) {
    const Activity activity = asRead(stated);
    Json json = Json::object();
    json["kind"] = keyOf(activity.kind).toStdString();
    json["name"] = activity.name.toStdString();
    if (activity.startMonth != 0)
        json["start_month"] = activity.startMonth;
    if (activity.repeatEveryMonths != 0)
        json["repeat_every_months"] = activity.repeatEveryMonths;
    addInputs(json, Section::Schedule, activity);
    json["work"] = workJson(activity);
    if (Json site = siteJson(activity); !site.empty())
        json["site"] = std::move(site);
    if (Json embodied = embodiedJson(activity); !embodied.empty())
        json["embodied"] = std::move(embodied);
    Json prices = Json::object();
    addInputs(prices, Section::Prices, activity);
    if (!prices.empty())
        json["prices"] = std::move(prices);
    return json;
}

Json planJson(const Plan& plan) {
    Json json = Json::object();
    json["name"] = plan.name.toStdString();
    json["service_months"] = plan.serviceMonths;
    if (plan.startYear)
        json["start_year"] = *plan.startYear;
    if (plan.followsBaseline)
        json["follows_baseline"] = true;
    json["activities"] = Json::array();
    for (const Activity& activity : plan.activities)
        json["activities"].push_back(activityJson(activity));
    return json;
}

} // namespace

Json jsonOf(const Study& study) {
    Json json = Json::object();
    json["format"] = studyFormat;
    json["version"] = currentVersion();
    addText(json, "data_version", study.dataVersion);
    json["title"] = study.title.toStdString();
    addText(json, "note", study.note);
    addText(json, "currency", study.currency);
    if (study.boundary != Boundary::Lifecycle)
        json["boundary"] = keyOf(study.boundary).toStdString();
    json["plans"] = Json::array();
    for (const Plan& plan : study.plans)
        json["plans"].push_back(planJson(plan));
    if (!study.own.isEmpty())
        json["own"] = ownRowsJson(study.own);
    return json;
}

} // namespace plume
