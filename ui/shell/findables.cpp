// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/findables.h"

#include "analysis/addressbook.h"
#include "calculation/formula.h"
#include "catalogue/catalogue.h"
#include "examples/gallery.h"
#include "lifecycle/inputplace.h"
#include "shell/actions.h"
#include "shell/findwords.h"
#include "shell/menuwalk.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <iterator>

namespace plume::ui {
namespace {

struct FindText {
    Q_DECLARE_TR_FUNCTIONS(FindText)
};

QString detailOf(const QString& kind, const QString& more) {
    return more.isEmpty() ? kind : QStringLiteral("%1 · %2").arg(kind, more);
}

Findable findableOf(QAction* action, const QString& menu) {
    Findable found;
    found.name = withoutMnemonic(action->text());
    const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
    found.detail = detailOf(menu, shortcut);
    found.otherNames = {withoutMnemonic(Actions::sourceNameOf(*action)),
                        withoutMnemonic(Actions::nameIn(*action, vietnamese()))};
    found.choose = [action] { action->trigger(); };
    return found;
}

QString yearText(int year) {
    return year > 0 ? QString::number(year) : QString();
}

/// Gathers rows of the data.
struct RowFinder {
    QLocale locale;
    ChooseRow show;
    std::vector<Findable> found;

    /// The row of that id in a table of the Library.
    void add(const char* table, const QString& id, const LocalName& name, const QString& kind,
             const QString& more) {
        Findable row;
        row.name = name.in(locale);
        row.detail = detailOf(kind, more);
        row.otherNames = {id, name.english, name.vietnamese};
        row.choose = [table = QLatin1String(table), id, choose = show] { choose(table, id); };
        found.push_back(std::move(row));
    }
};

} // namespace

std::vector<Findable> commandFindables(const QMenuBar& menus) {
    std::vector<Findable> all;
    for (const MenuCommand& command : commandsOf(menus)) {
        const bool isStudy = command.holder->objectName() == QLatin1String("menu.examples");
        if (command.action->isEnabled() && !isStudy) // studies have rows of their own
            all.push_back(findableOf(command.action, command.menu));
    }
    return all;
}

std::vector<Findable> numberFindables(const Assessment& assessment, const QLocale& locale,
                                      const ChooseText& showInput, const ChooseText& explain) {
    constexpr int digits = 3;
    if (!assessment.calculation.graph)
        return {};
    std::vector<Findable> inputs;
    std::vector<Findable> results;
    const Graph& graph = *assessment.calculation.graph;
    const AddressBook book(assessment);
    for (const QString& address : book.addresses()) {
        const auto node = book.nodeAt(address);
        const auto term = node ? termOf(graph, *node) : std::nullopt;
        if (!term)
            continue;
        const bool isInput = inputPlaceOf(address).has_value();
        const int activity = AddressBook::activityIn(address);
        Findable found;
        found.name = plume::nameOf(*term);
        if (activity != AddressBook::none)
            //: %1 a number such as "Energy per request", %2 the activity it belongs to
            found.name = FindText::tr("%1, %2").arg(
                found.name, assessment.plan().activities[activity].stated.name);
        const QString value = valueText(graph, assessment.values, *node, locale, digits);
        found.detail = detailOf(isInput ? FindText::tr("Input") : FindText::tr("Result"), value);
        addWords(found, *term, graph.node(*node).dimension);
        found.choose = [address, act = isInput ? showInput : explain] { act(address); };
        (isInput ? inputs : results).push_back(std::move(found));
    }
    std::ranges::move(results, std::back_inserter(inputs));
    return inputs;
}

std::vector<Findable> rowFindables(const Catalogue& catalogue, const QLocale& locale,
                                   const ChooseRow& show) {
    RowFinder finder{locale, show, {}};
    for (const Source& source : catalogue.sources) {
        finder.add("sources", source.key, {source.title, {}}, FindText::tr("Source"),
                   QStringList{source.authors, yearText(source.year)}.join(u' ').simplified());
    }
    for (const Grid& grid : catalogue.grids)
        finder.add(grid.area.isEmpty() ? "grids" : "cloud_regions", grid.id.text(), grid.name,
                   FindText::tr("Grid", "of electricity"), yearText(grid.year));
    for (const Device& device : catalogue.devices)
        finder.add("hardware", device.id.text(), {device.name, {}}, FindText::tr("Device"),
                   yearText(device.year));
    for (const Model& model : catalogue.models)
        finder.add("models", model.id.text(), {model.name, {}}, FindText::tr("Model"),
                   model.organisation);
    for (const RequestEnergy& request : catalogue.requests)
        finder.add("requests", request.id.text(), request.name, FindText::tr("Energy per request"),
                   yearText(request.year));
    for (const Equivalence& thing : catalogue.equivalences)
        finder.add("equivalences", thing.id.text(), thing.name, FindText::tr("Familiar thing"),
                   yearText(thing.year));
    return std::move(finder.found);
}

std::vector<Findable> studyFindables(const ChooseText& open) {
    std::vector<Findable> all;
    for (const GalleryEntry& entry : plume::gallery()) {
        Findable found;
        found.name = entry.title;
        found.detail = FindText::tr("Ready study");
        found.otherNames = {entry.name};
        found.choose = [path = entry.path, open] { open(path); };
        all.push_back(std::move(found));
    }
    return all;
}

} // namespace plume::ui
