// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "catalogue/catalogue.h"
#include "document/recoveryfile.h"

using namespace plume;

/// Unsaved work that was kept is read, or is none.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Catalogue catalogue = *readCatalogue(QStringLiteral(PLUME_DATASETS));
    const auto work = readRecovery(test::bytesOf(data, size), catalogue);
    if (!work) {
        test::require(!work.error().isEmpty(), "what is no work has faults");
        return 0;
    }
    const auto again = readRecovery(writeRecovery(*work), catalogue);
    test::require(again.has_value(), "what is kept can be read");
    test::require(again->path == work->path && again->digest == work->digest,
                  "it belongs to the same file");
    return 0;
}
