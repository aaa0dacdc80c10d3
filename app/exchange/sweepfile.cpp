// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sweepfile.h"

#include <bit>
#include <cstdint>

namespace plume {
namespace {

/// A column of numbers as text; one that comes again, as those of slow inputs do, is copied.
class NumberColumn {
public:
    void append(QByteArray& text, double number) {
        const auto bits = std::bit_cast<std::uint64_t>(number);
        if (!m_isWritten || bits != m_bits) {
            m_text.clear();
            appendNumber(m_text, number);
            m_bits = bits;
            m_isWritten = true;
        }
        text += m_text;
    }

private:
    std::uint64_t m_bits = 0;
    bool m_isWritten = false;
    QByteArray m_text;
};

QByteArray headerOf(const SweepQuestion& question, const QList<SweepColumn>& columns) {
    QByteArray text;
    for (const SweepAxis& axis : question.axes)
        text += columnHeading(axis.input.address, axis.input.unit, question.study.currency) + ',';
    for (const SweepColumn& column : columns)
        text += column.heading + ',';
    text.chop(1);
    return text + "\r\n";
}

/// Numbers in their unit, as a block has them.
void convert(SweepBlock& block, const QList<SweepColumn>& columns) {
    for (std::size_t i = 0; i < block.outputs.size(); ++i) {
        const DisplayUnit& unit = columns[qsizetype(i)].unit;
        if (unit.inBase == 1.0)
            continue;
        for (double& number : block.outputs[i])
            number = double(inUnit(number, unit));
    }
}

} // namespace

bool writeSweep(const SweepQuestion& question, const QList<SweepColumn>& columns,
                const TextSink& sink) {
    if (!sink(headerOf(question, columns)))
        return false;
    std::vector<NumberColumn> inputs(std::size_t(question.axes.size()));
    std::vector<NumberColumn> outputs(std::size_t(columns.size()));
    QByteArray text;
    return sweepGrid(question, [&](SweepBlock& block) {
        convert(block, columns);
        text.resize(0); // keeps its memory
        for (std::size_t row = 0; row < block.size; ++row) {
            for (std::size_t i = 0; i < inputs.size(); ++i) {
                inputs[i].append(text, block.inputs[i][row]);
                text += ',';
            }
            for (std::size_t i = 0; i < outputs.size(); ++i) {
                const Column& column = block.outputs[i];
                if (!column.empty())
                    outputs[i].append(text, column.size() == 1 ? column[0] : column[row]);
                text += ',';
            }
            text.chop(1);
            text += "\r\n";
        }
        return sink(text);
    });
}

} // namespace plume
