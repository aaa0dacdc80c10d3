// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QByteArray>

namespace plume::test {

/// A catalogue of one or two rows a kind, for references to point to.
inline Catalogue smallCatalogue() {
    Catalogue catalogue;
    for (const char* id : {"nvidia-a100-sxm4-80gb", "nvidia-v100-sxm2-32gb"}) {
        Device device;
        device.id = DeviceId(QString::fromLatin1(id));
        catalogue.devices.append(device);
    }
    for (const char* id : {"SWE", "VNM"}) {
        Grid grid;
        grid.id = GridId(QString::fromLatin1(id));
        catalogue.grids.append(grid);
    }
    Model model;
    model.id = ModelId(QStringLiteral("gpt-3"));
    catalogue.models.append(model);
    RequestEnergy request;
    request.id = RequestId(QStringLiteral("chat-median"));
    catalogue.requests.append(request);
    return catalogue;
}

/// A study as a person writes it, with each way of stating a quantity.
inline QByteArray publishedExample() {
    return R"({
  "format": "plume-study",
  "version": 1,
  "title": "GPT-3, as Patterson et al. report it",
  "plans": [
    {
      "name": "As published",
      "service_months": 36,
      "activities": [
        {
          "kind": "training",
          "name": "Pre-training",
          "work": {
            "method": "device-time",
            "device": "nvidia-v100-sxm2-32gb",
            "count": 10000,
            "hours": 355.2,
            "power": "330 W",
            "host_power": "0 W"
          },
          "site": { "intensity": "429 g/kWh", "pue": 1.1 },
          "embodied": "excluded"
        },
        {
          "kind": "serving",
          "name": "Chat",
          "work": {
            "method": "requests",
            "requests_per_day": "1M",
            "energy_per_request": "0.2 to 0.5 Wh",
            "scope": "facility",
            "monthly_growth": 0.02
          },
          "site": { "grid": "VNM" }
        }
      ]
    }
  ]
}
)";
}

/// A study with every kind of activity, every work method and every way to attribute hardware.
inline QByteArray wideExample() {
    return R"({
  "format": "plume-study",
  "version": 1,
  "title": "Mọi thứ",
  "note": "One of each.",
  "currency": "EUR",
  "boundary": "direct",
  "plans": [
    {"name": "Empty", "service_months": 1, "activities": []},
    {"name": "Full", "service_months": 24, "start_year": 2025,
     "follows_baseline": true, "activities": [
      {"kind": "data", "name": "Data", "months": 2,
       "work": {"method": "measured", "energy": "433 MWh", "scope": "server"},
       "embodied": {"method": "stated", "total": "3 t"}},
      {"kind": "experimentation", "name": "Trials",
       "work": {"method": "proportional", "of": "Run", "factor": {"low": 0.5, "high": 3}}},
      {"kind": "training", "name": "Run", "start_month": 2,
       "work": {"method": "compute", "model": "gpt-3", "device": "nvidia-a100-sxm4-80gb",
                "parameters": "175 billion", "tokens": 3e11, "utilisation": "30%"},
       "site": {"grid": "SWE", "pue": {"value": 1.1, "low": 1.05, "high": 1.2,
                "shape": "triangular", "source": "a-paper", "locator": "Table 2",
                "quality": "published"}, "yearly_decline": -0.02},
       "embodied": {"lifetime_years": 4, "utilisation": 0.5}},
      {"kind": "fine-tuning", "name": "Tuning", "start_month": 3, "repeat_every_months": 6,
       "work": {"method": "device-time", "count": 8, "hours": "2 days", "load": 0.8},
       "embodied": {"method": "per-device-hour", "per_device_hour": 20},
       "prices": {"per_kwh": "0.1 to 0.3", "per_device_hour": 2.5}},
      {"kind": "serving", "name": "Chat",
       "work": {"method": "tokens", "requests_per_day": 5e5, "tokens_in": 500, "tokens_out": 200,
                "energy_per_token_out": "1 to 4 J/token"},
       "embodied": {"method": "per-request", "per_request": 0.01},
       "prices": {"per_request": "0.4 ¤/1000"}},
      {"kind": "edge", "name": "Phones",
       "work": {"method": "edge-fleet", "devices": 1e6, "active_power": 3, "duty": 0.01}},
      {"kind": "storage", "name": "Copies", "work": {"method": "measured"}},
      {"kind": "end-of-life", "name": "Scrap",
       "work": {"method": "stated-emissions", "emissions": 120}},
      {"kind": "other", "name": "Images",
       "work": {"method": "requests", "request": "chat-median", "requests_per_day": 10}}
    ]}
  ]
})";
}

/// A study whose plans, or whose one plan's activities, are given as JSON.
inline QByteArray studyWith(const QByteArray& plans) {
    return R"({"format": "plume-study", "version": 1, "title": "T", "plans": [)" + plans + "]}";
}

inline QByteArray planWith(const QByteArray& activities) {
    return studyWith(R"({"name": "P", "service_months": 36, "activities": [)" + activities + "]}");
}

/// An activity that measured its energy, with further keys.
inline QByteArray measured(const QByteArray& more) {
    return planWith(R"({"kind": "data", "name": "A", "work": {"method": "measured"}, )" + more +
                    "}");
}

inline QByteArray work(const QByteArray& content) {
    return planWith(R"({"kind": "data", "name": "A", "work": {)" + content + "}}");
}

inline QByteArray energy(const QByteArray& quantity) {
    return work(R"("method": "measured", "energy": )" + quantity);
}

inline QByteArray multiple(const char* name, const char* of) {
    return QByteArray(R"({"kind": "other", "name": ")") + name +
           R"(", "work": {"method": "proportional", "of": ")" + of + "\"}}";
}

/// A study with one row of each kind that uses them.
inline QByteArray ownExample() {
    return R"({
  "format": "plume-study",
  "version": 1,
  "data_version": "2026.4",
  "title": "With rows of its own",
  "plans": [
    {
      "name": "Here",
      "service_months": 12,
      "activities": [
        {
          "kind": "serving",
          "name": "Chat",
          "work": {
            "method": "requests",
            "device": "my-card",
            "request": "my-chat",
            "requests_per_day": 1000
          },
          "site": { "grid": "my-roof" }
        }
      ]
    }
  ],
  "own": {
    "grids": [
      {
        "id": "my-roof",
        "name": "Panels on the roof",
        "year": 2026,
        "source": "Meter of the house",
        "intensity": "30 to 60 g/kWh",
        "pue": 1.3
      }
    ],
    "devices": [
      { "id": "my-card", "name": "A card of mine", "power": "200 W", "embodied": "90 kg" }
    ],
    "requests": [
      { "id": "my-chat", "name": "An answer", "scope": "server", "energy": "0.5 Wh" }
    ],
    "equivalences": [
      {
        "id": "my-bus",
        "name": "The bus to work",
        "unit": "rides",
        "unit_one": "ride",
        "indicator": "climate",
        "amount": { "value": 0.8, "low": 0.5, "high": 1.2 },
        "basis": "12 km, one of 30 people",
        "year": 2025,
        "source": "Report of the bus company"
      }
    ]
  }
})";
}

} // namespace plume::test
