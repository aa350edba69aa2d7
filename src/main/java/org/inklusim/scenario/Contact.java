package org.inklusim.scenario;

/**
 * Rules of contact.
 *
 * @param oneContactPerEmployer whether an employer deals with one known person at the office
 * @param answerTargetDays working days after which an employer's call goes to the front of the queue, 0–60
 * @param digitalShare share of contacts held digitally or by phone, 0–1
 */
public record Contact(
        @Doc("on: an employer deals with one known person at the office.")
        boolean oneContactPerEmployer,

        @Doc("Working days after which an employer's call goes to the front of the queue.") @Range(min = 0, max = 60)
        int answerTargetDays,

        @Doc("Share of contacts that are digital or by phone.") @Range(min = 0, max = 1)
        double digitalShare) {}
