// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace plume {

/// A value that is made when it is first read: while a slider moves, nobody reads the table behind
/// a picture. Copies share it. Not to be shared by threads before it is read.
template <typename Value>
class Late {
public:
    using Make = std::function<Value()>;

    Late()
        : Late(Value()) {}
    Late(Value value) // NOLINT(google-explicit-constructor): a value stands for itself
        : m_state(std::make_shared<State>(State{{}, std::move(value)})) {}
    static Late madeBy(Make make) {
        Late late(nullptr);
        late.m_state = std::make_shared<State>(State{std::move(make), {}});
        return late;
    }

    const Value& operator*() const {
        if (!m_state->value) {
            m_state->value = m_state->make();
            m_state->make = {}; // with what it holds
        }
        return *m_state->value;
    }
    const Value* operator->() const { return &**this; }
    operator const Value&() const { return **this; } // NOLINT(google-explicit-constructor)

private:
    struct State {
        Make make;
        std::optional<Value> value;
    };
    explicit Late(std::nullptr_t) {}

    std::shared_ptr<State> m_state;
};

} // namespace plume
