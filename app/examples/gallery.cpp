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
    Entry{"architecture-search", "The search behind “five cars”", Check},
    Entry{"chatbot-three-places", "The same chatbot in three places", Decide},
    Entry{"bloom", "BLOOM, as Luccioni et al. report it", Check},
    Entry{"company-assistant", "An assistant for 500 people", Decide},
    Entry{"billion-requests", "A billion requests a day", Teach},
    Entry{"tinyml-fleet", "A hundred thousand listening sensors", Decide},
    Entry{"bert", "BERT, as Strubell et al. report it", Check},
    Entry{"small-model", "A small model, fine-tuned", Decide},
    Entry{"gpt-3", "GPT-3: training as Patterson et al. report it, use assumed", Check},
    Entry{"llama-3-1-405b", "Llama 3.1 405B by location and contract", Check},
    Entry{"image-generator", "An image generator", Teach},
    Entry{"fx1", "Round numbers", Teach},
    Entry{"fx3", "From scratch or fine-tuned, in round numbers", Decide},
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
