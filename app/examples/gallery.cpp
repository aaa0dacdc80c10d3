// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples/gallery.h"

#include "examples/examples.h"
#include "examples/exampletexts.h"

#include <array>

namespace plume {
namespace {

using enum GalleryCategory;

struct Entry {
    const char* name;
    const char* title; ///< that of the study
    GalleryCategory category;
};

constexpr std::array entries{
    Entry{"chatbot", "Chatbot, a million requests a day", Teach},
    Entry{"gpt-3", "GPT-3, as Patterson et al. report it", Check},
    Entry{"bloom", "BLOOM, as Luccioni et al. report it", Check},
    Entry{"tinyml-fleet", "A hundred thousand listening sensors", Decide},
    Entry{"fx3", "From scratch or fine-tuned, in round numbers", Decide},
    Entry{"fx1", "Round numbers", Teach},
    Entry{"fx4", "Two uncertain plans", Teach},
};

} // namespace

QList<GalleryEntry> gallery() {
    QList<GalleryEntry> all;
    for (const Entry& entry : entries) {
        const QString name = QString::fromUtf8(entry.name);
        all.append({name, shippedStudy(name), exampleText(QString::fromUtf8(entry.title)),
                    entry.category});
    }
    return all;
}

} // namespace plume
