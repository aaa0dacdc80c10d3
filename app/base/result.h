// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <utility>
#include <variant>

namespace plume {

/// Something wrong with the world (a file, a value, a reference), said in one whole sentence.
/// `where` is a path, a row or a JSON pointer and is never translated.
struct Error {
    enum class Kind { Io, Format, Value, Reference, Unsupported };
    Kind kind = Kind::Value;
    QString where;
    QString message;

    friend bool operator==(const Error&, const Error&) = default;
};

using Faults = QList<Error>;

/// A value, or the one error that prevented it.
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
    Result(Error error)
        : tl::expected<T, Error>(tl::unexpect, std::move(error)) {}
};

/// A value, or every fault found on the way to it, in the order of the input.
template <typename T>
class [[nodiscard]] Checked : public tl::expected<T, Faults> {
public:
    using tl::expected<T, Faults>::expected;
    Checked(Faults faults)
        : tl::expected<T, Faults>(tl::unexpect, std::move(faults)) {}
};

using Done = Result<std::monostate>;

} // namespace plume
