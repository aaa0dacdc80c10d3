// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples/exampletexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace plume {
namespace {

// Every text of the studies that ship inside, so that it is translated. A text that comes again
// stands once.
constexpr std::array texts{
    // bloom.plume
    QT_TRANSLATE_NOOP("Example", "BLOOM, as Luccioni et al. report it"),
    QT_TRANSLATE_NOOP("Example",
                      "Training in France as in Sections 4.1 to 4.3 of Luccioni et al. 2023, and "
                      "the 18 days of service of Section 4.4. The publication prints 340 kg for "
                      "the service; 914 kWh at its 394 g/kWh are 360 kg."),
    QT_TRANSLATE_NOOP("Example", "As published"),
    QT_TRANSLATE_NOOP("Example", "Training of the 176B model"),
    QT_TRANSLATE_NOOP("Example", "Idle nodes"),
    QT_TRANSLATE_NOOP("Example", "Service for 18 days"),
    QT_TRANSLATE_NOOP("Example", "1,082,990 GPU-hours on 384 GPUs"),
    QT_TRANSLATE_NOOP("Example", "230,768 requests in 18 days"),
    // chatbot.plume
    QT_TRANSLATE_NOOP("Example", "Chatbot, a million requests a day"),
    QT_TRANSLATE_NOOP("Example", "A company adapts an open model of 13 billion parameters to its "
                                 "field and serves it for three years in Vietnam. The volumes are "
                                 "invented; energy, hardware and grid come from the data."),
    QT_TRANSLATE_NOOP("Example", "Own model"),
    QT_TRANSLATE_NOOP("Example", "Trial runs"),
    QT_TRANSLATE_NOOP("Example", "Continued pre-training"),
    QT_TRANSLATE_NOOP("Example", "Half-yearly fine-tuning"),
    QT_TRANSLATE_NOOP("Example", "Answers"),
    QT_TRANSLATE_NOOP("Example", "Short runs that choose data and settings, and runs that fail"),
    // fx1.plume
    QT_TRANSLATE_NOOP("Example", "Round numbers"),
    QT_TRANSLATE_NOOP(
        "Example",
        "For doing sums in class: 10,000 kg before the first request, then 500 kg a day. Use "
        "overtakes everything else on day 20 and makes up nine tenths on day 180."),
    QT_TRANSLATE_NOOP("Example", "A year of use"),
    QT_TRANSLATE_NOOP("Example", "Experiments"),
    QT_TRANSLATE_NOOP("Example", "Training"),
    QT_TRANSLATE_NOOP("Example", "Fine-tuning"),
    QT_TRANSLATE_NOOP("Example", "Chat"),
    // fx3.plume
    QT_TRANSLATE_NOOP("Example", "From scratch or fine-tuned, in round numbers"),
    QT_TRANSLATE_NOOP(
        "Example",
        "Training from scratch costs 50,000 kg at once and answers 5 million requests a month at "
        "0.1 g each; fine-tuning costs 500 kg, but its larger model answers at 0.3 g. Fine-tuning "
        "is lower for the first four years; the courses cross after 49.5 months."),
    QT_TRANSLATE_NOOP("Example", "From scratch"),
    // fx4.plume
    QT_TRANSLATE_NOOP("Example", "Two uncertain plans"),
    QT_TRANSLATE_NOOP("Example",
                      "The ranges of A and B overlap, and yet A is lower in 88 of 100 runs: what "
                      "matters is the difference in each run, not the ranges side by side."),
    QT_TRANSLATE_NOOP("Example", "A"),
    QT_TRANSLATE_NOOP("Example", "B"),
    // gpt-3.plume
    QT_TRANSLATE_NOOP("Example", "GPT-3, as Patterson et al. report it"),
    QT_TRANSLATE_NOOP("Example",
                      "Training as in Table 4 of Patterson et al. 2021. The chat service is added "
                      "to show what use would come to; its volume and energy are not published."),
    QT_TRANSLATE_NOOP("Example", "Pre-training"),
    // tinyml-fleet.plume
    QT_TRANSLATE_NOOP("Example", "A hundred thousand listening sensors"),
    QT_TRANSLATE_NOOP("Example",
                      "Sensors that spot a spoken word, a thousand times a day each, for five "
                      "years: once on the device itself, once by sending the sound to a data "
                      "centre. The volumes are invented; sensors are made either way."),
    QT_TRANSLATE_NOOP("Example", "On the device"),
    QT_TRANSLATE_NOOP("Example", "Training of the small model"),
    QT_TRANSLATE_NOOP("Example", "Sensors"),
    QT_TRANSLATE_NOOP("Example", "In a data centre"),
    QT_TRANSLATE_NOOP("Example", "Training of the model"),
    QT_TRANSLATE_NOOP("Example", "Sensors that send sound"),
    QT_TRANSLATE_NOOP("Example", "Recognition"),
    QT_TRANSLATE_NOOP(
        "Example",
        "A whole sensor with case and battery; orders of magnitude of Prakash et al. 2023"),
    QT_TRANSLATE_NOOP("Example", "Sending over Wi-Fi, 160 to 260 mA at 3.3 V"),
    QT_TRANSLATE_NOOP("Example", "Assumed: some tens of milliseconds of a small server a word"),
    // cloud-or-device.plume
    QT_TRANSLATE_NOOP("Example", "Cloud or device?"),
    QT_TRANSLATE_NOOP(
        "Example",
        "A hundred thousand small cameras look once a minute whether a person is there, for five "
        "years: on their own microcontroller, or by sending each picture to a data centre. Look at "
        "the hardware: on the device, making the microcontrollers is nearly everything, and their "
        "electricity hardly counts. In the cloud, answering outweighs the making. Then let them "
        "look once an hour (a sixtieth of the requests and of the share of time working): the "
        "cloud falls to about a twentieth, the device hardly changes. Cases, lenses and batteries "
        "are needed either way and are left out."),
    QT_TRANSLATE_NOOP("Example", "Cameras that see"),
    QT_TRANSLATE_NOOP("Example", "In the cloud"),
    QT_TRANSLATE_NOOP("Example", "Cameras that send"),
    QT_TRANSLATE_NOOP("Example",
                      "3.9 mJ for a look, at 40 mW about a tenth of a second, once a minute"),
    QT_TRANSLATE_NOOP("Example", "About half a second to join and send, once a minute"),
    // fine-tune-or-from-scratch.plume
    QT_TRANSLATE_NOOP("Example", "Fine-tune or train from scratch?"),
    QT_TRANSLATE_NOOP(
        "Example",
        "A company wants an assistant in its own language: it may fine-tune a large open model, "
        "train a small one of its own, or fine-tune a small one. Look at the first month: training "
        "from scratch emits before anybody has asked anything. Then look at where the lines over "
        "time cross: a small model needs far less for each answer, so that within half a year "
        "training one comes out lower than fine-tuning the large one. Change the requests a day "
        "and watch the crossing move. Fine-tuning a small model is lowest from the first day, if "
        "its answers are good enough."),
    QT_TRANSLATE_NOOP("Example", "Fine-tune a large model"),
    QT_TRANSLATE_NOOP("Example", "Yearly fine-tuning"),
    QT_TRANSLATE_NOOP("Example", "Train a small model from scratch"),
    QT_TRANSLATE_NOOP("Example", "Fine-tune a small model"),
    // here-or-there.plume
    QT_TRANSLATE_NOOP("Example", "Here or there?"),
    QT_TRANSLATE_NOOP(
        "Example",
        "The same model, trained and served on the same machines in four places: only the "
        "electricity differs. Look at the operational emissions: between Vietnam and Québec lies "
        "more than a factor of ten. Then look at water: the order is another one, and for Québec "
        "the water of the power stations is not known, which is not zero. Then look at the "
        "hardware: the same everywhere, it is a small part in Vietnam and more than half in "
        "Québec. Where the grid is clean, what remains is the making of machines."),
    QT_TRANSLATE_NOOP("Example", "In Vietnam"),
    QT_TRANSLATE_NOOP("Example", "In the United States"),
    QT_TRANSLATE_NOOP("Example", "In Québec"),
    QT_TRANSLATE_NOOP("Example", "In France"),
    // now-or-next-year.plume
    QT_TRANSLATE_NOOP("Example", "Now or next year?"),
    QT_TRANSLATE_NOOP(
        "Example",
        "The same training and the same answers: begun now on today's machines, a year later on "
        "the same ones, or a year later on new ones. Look at the first two plans: a year of a "
        "greener grid brings a few per cent. Look at the third: new machines do the same work in "
        "fewer hours and with less electricity, which more than halves the total, although each "
        "takes more to make. Ask what no number here shows: a year without the service, and "
        "whether the old machines are then really switched off."),
    QT_TRANSLATE_NOOP("Example", "Now, today's machines"),
    QT_TRANSLATE_NOOP("Example", "Next year, the same machines"),
    QT_TRANSLATE_NOOP("Example", "Next year, new machines"),
    QT_TRANSLATE_NOOP("Example", "By how much the grid improves is a guess; change it"),
    QT_TRANSLATE_NOOP("Example", "A million answers a day of 450 tokens for three years"),
    QT_TRANSLATE_NOOP("Example", "Answering uses less of the peak than training does"),
    // one-big-or-many-small.plume
    QT_TRANSLATE_NOOP("Example", "One big model or many small ones?"),
    QT_TRANSLATE_NOOP(
        "Example",
        "A platform sorts messages, finds answers in texts, shortens documents and chats, a "
        "million times a day in all. Look at the energy of one request: a model made for one task "
        "needs less than a thirtieth of what a general one needs. Look at the fine-tuning of the "
        "small models: it counts, but for less than a tenth. In the third plan every tenth request "
        "still goes to the big model, and more than nine tenths of all emissions come from that "
        "tenth: use a large model only where it brings something."),
    QT_TRANSLATE_NOOP("Example", "One big model for everything"),
    QT_TRANSLATE_NOOP("Example", "All requests"),
    QT_TRANSLATE_NOOP("Example", "A small model for each task"),
    QT_TRANSLATE_NOOP("Example", "Yearly fine-tuning of four models"),
    QT_TRANSLATE_NOOP("Example", "Sorting messages"),
    QT_TRANSLATE_NOOP("Example", "Finding answers"),
    QT_TRANSLATE_NOOP("Example", "Shortening documents"),
    QT_TRANSLATE_NOOP("Example", "Small ones first, the big one for a tenth"),
    QT_TRANSLATE_NOOP("Example", "The big model"),
};

} // namespace

QString exampleText(const QString& english) {
    const QByteArray text = english.toUtf8();
    const bool isKnown = std::ranges::any_of(
        texts, [&text](const char* each) { return std::string_view(each) == text.constData(); });
    return isKnown ? QCoreApplication::translate("Example", text.constData()) : english;
}

} // namespace plume
