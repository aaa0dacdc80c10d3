// SPDX-License-Identifier: GPL-3.0-or-later
#include "malformed/fixtures.h"

#include <QtGlobal>

namespace plume::test {

QByteArray soundStudy() {
    return R"({
  "format": "plume-study",
  "version": 1,
  "title": "T",
  "boundary": "lifecycle",
  "plans": [
    {
      "name": "P",
      "service_months": 12,
      "start_year": 2024,
      "activities": [
        {
          "kind": "training",
          "name": "A",
          "start_month": 2,
          "months": 6,
          "work": {
            "method": "device-time",
            "device": "nvidia-h100-sxm5",
            "count": 8,
            "hours": "3 days",
            "load": {"low": 0.5, "high": 0.9, "shape": "uniform", "source": "x"}
          },
          "site": { "grid": "VNM", "pue": 1.3 },
          "embodied": "excluded"
        },
        {
          "kind": "serving",
          "name": "B",
          "work": {
            "method": "requests",
            "requests_per_day": "20k",
            "energy_per_request": "0.2 to 0.5 Wh",
            "scope": "server"
          }
        },
        {
          "kind": "experimentation",
          "name": "C",
          "work": { "method": "proportional", "factor": 2, "of": "A" }
        }
      ]
    }
  ]
}
)";
}

QByteArray with(const QByteArray& from, const QByteArray& to) {
    QByteArray text = soundStudy();
    const qsizetype at = text.indexOf(from);
    if (at < 0 || text.indexOf(from, at + 1) >= 0)
        qFatal("“%s” does not stand once in the sound study.", from.constData());
    return text.replace(at, from.size(), to);
}

} // namespace plume::test
