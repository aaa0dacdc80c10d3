// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "catalogue/catalogue.h"
#include "document/studyfile.h"

using namespace plume;

/// A study file is a study or has faults that are said; what is a study is one when it is written.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Catalogue catalogue = *readCatalogue(QStringLiteral(PLUME_DATASETS));
    const auto study = readStudy(test::bytesOf(data, size), catalogue);
    if (!study) {
        test::require(!study.error().isEmpty(), "what is no study has faults");
        for (const Error& fault : study.error())
            test::require(!fault.message.isEmpty(), "a fault has a sentence");
        return 0;
    }
    const QByteArray written = writeStudy(*study);
    const auto again = readStudy(written, catalogue);
    test::require(again.has_value(), "what is written can be read");
    test::require(writeStudy(*again) == written, "it is the same study");
    return 0;
}
