// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quantity/dimension.h"

namespace plume {

template <Dimension D>
class Quantity;

/// How many of a unit make one base unit, where that is a whole number; else 0. Dividing by it,
/// where multiplying with `inBase` would round twice, makes 7% the double 0.07.
constexpr double wholePartsOfBase(double inBase) {
    constexpr double largestWhole = 9007199254740992.0; // 2^53
    if (!(inBase > 1.0 / largestWhole && inBase < 1.0))
        return 0.0;
    const double inverse = 1.0 / inBase;
    const auto whole = static_cast<double>(static_cast<long long>(inverse));
    const double parts = inverse - whole < 0.5 ? whole : whole + 1.0;
    const double error = parts * inBase - 1.0;
    return error < 1e-15 && error > -1e-15 ? parts : 0.0;
}

/// A named amount of a dimension; the only way from a number to a quantity, and back.
template <Dimension D>
struct Unit {
    double inBase; ///< how many base units (kWh, h, kg, L, one) this unit is

    constexpr Quantity<D> operator()(double amount) const;
};

/// A number of some dimension. Sums need equal dimensions; products and quotients make new ones.
template <Dimension D>
class Quantity {
public:
    static constexpr Dimension dimension = D;

    constexpr Quantity() = default; ///< zero

    constexpr double in(Unit<D> unit) const {
        const double parts = wholePartsOfBase(unit.inBase);
        return parts > 0.0 ? m_base * parts : m_base / unit.inBase;
    }

    constexpr Quantity& operator+=(Quantity other) {
        m_base += other.m_base;
        return *this;
    }
    constexpr Quantity& operator-=(Quantity other) {
        m_base -= other.m_base;
        return *this;
    }

    friend constexpr Quantity operator+(Quantity a, Quantity b) { return a += b; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return a -= b; }
    friend constexpr Quantity operator*(Quantity a, double b) { return Quantity(a.m_base * b); }
    friend constexpr Quantity operator*(double a, Quantity b) { return Quantity(a * b.m_base); }
    friend constexpr Quantity operator/(Quantity a, double b) { return Quantity(a.m_base / b); }
    friend constexpr auto operator<=>(Quantity, Quantity) = default;

    template <Dimension E>
    constexpr Quantity<D * E> operator*(Quantity<E> other) const {
        return Quantity<D * E>(m_base * other.m_base);
    }
    template <Dimension E>
    constexpr Quantity<D / E> operator/(Quantity<E> other) const {
        return Quantity<D / E>(m_base / other.m_base);
    }

private:
    template <Dimension>
    friend class Quantity;
    friend struct Unit<D>;

    explicit constexpr Quantity(double base)
        : m_base(base) {}

    double m_base = 0.0;
};

template <Dimension D>
constexpr Quantity<D> Unit<D>::operator()(double amount) const {
    const double parts = wholePartsOfBase(inBase);
    return Quantity<D>(parts > 0.0 ? amount / parts : amount * inBase);
}

using Emission = Quantity<dim::emission>;
using Duration = Quantity<dim::time>;

} // namespace plume
