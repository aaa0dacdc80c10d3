// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "catalogue/catalogue.h"
#include "validation/validationtable.h"

using namespace plume;

/// A published table is one or has faults that are said.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Catalogue catalogue = *readCatalogue(QStringLiteral(PLUME_DATASETS));
    const auto table = readValidationTable(test::bytesOf(data, size), catalogue);
    test::require(table || !table.error().isEmpty(), "what is no table has faults");
    return 0;
}
