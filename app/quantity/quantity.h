// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quantity/dimension.h"

namespace plume {

template <Dimension D>
class Quantity;

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

    constexpr double in(Unit<D> unit) const { return m_base / unit.inBase; }

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
    return Quantity<D>(amount * inBase);
}

using Emission = Quantity<dim::emission>;
using Duration = Quantity<dim::time>;

} // namespace plume
