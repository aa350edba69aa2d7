package org.inklusim.gui;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inklusim.model.agent.Bruker;
import org.inklusim.model.agent.Employer;
import org.inklusim.model.agent.Kontor;
import org.inklusim.model.agent.Mentor;
import org.inklusim.model.agent.Society;

/**
 * Where the employers of one office are drawn, by industry, each in a cell with its mentors beside it and those who work
 * or train there below it.
 */
final class WorkplaceMap {
    private static final double LARGEST_CELL = 70;
    private static final double ASIDE = 0.36;

    private final double left;
    private final double top;
    private final double width;
    private final double height;
    private final List<Employer> employers = new ArrayList<>();
    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<List<Bruker>> people = new ArrayList<>();
    private final List<List<Mentor>> mentors = new ArrayList<>();
    private double cell = 1;
    private int columns = 1;

    /** The area that employers stand in. */
    WorkplaceMap(double left, double top, double width, double height) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
    }

    /** Sees who is where now. */
    void settle(Society society, Kontor kontor) {
        if (!employers.equals(kontor.employers)) {
            employers.clear();
            places.clear();
            people.clear();
            mentors.clear();
            kontor.byIndustry.forEach(employers::addAll);
            for (int i = 0; i < employers.size(); i++) {
                places.put(employers.get(i).id(), i);
                people.add(new ArrayList<>());
                mentors.add(new ArrayList<>());
            }
            columns = OfficeMap.columns(employers.size(), width, height);
            int rows = (employers.size() + columns - 1) / columns;
            cell = Math.min(LARGEST_CELL, Math.min(width / columns, height / Math.max(1, rows)));
        }
        people.forEach(List::clear);
        for (int i = 0; i < society.brukere().size(); i++) {
            Bruker bruker = society.brukere().get(i);
            if (bruker.employer != null && (bruker.state().inPortfolio() || bruker.follower != null)) {
                Integer place = places.get(bruker.employer.id());
                if (place != null) {
                    people.get(place).add(bruker);
                }
            }
        }
        for (int i = 0; i < employers.size(); i++) {
            List<Mentor> busy = mentors.get(i);
            busy.clear();
            for (Mentor mentor : employers.get(i).mentors()) {
                if (mentor.candidates() > 0) {
                    busy.add(mentor);
                }
            }
        }
    }

    /** Employers of the office, those of an industry together. */
    List<Employer> employers() {
        return employers;
    }

    /** Brukere at the employer in this place who are followed by the office. */
    List<Bruker> people(int place) {
        return people.get(place);
    }

    /** Mentors with candidates at the employer in this place. */
    List<Mentor> mentors(int place) {
        return mentors.get(place);
    }

    /** Where an employer is drawn; null for one of another office. */
    Point2D of(Employer employer) {
        Integer place = places.get(employer.id());
        return place == null ? null : employer(place);
    }

    /** Where a mentor is drawn; null for one without candidates. */
    Point2D of(Mentor mentor) {
        Integer place = places.get(mentor.employer().id());
        int at = place == null ? -1 : mentors.get(place).indexOf(mentor);
        return at < 0 ? null : mentor(place, at);
    }

    /** Where a person is drawn who is at an employer; null for others. */
    Point2D of(Bruker bruker) {
        Integer place = bruker.employer == null ? null : places.get(bruker.employer.id());
        int at = place == null ? -1 : people.get(place).indexOf(bruker);
        return at < 0 ? null : person(place, at);
    }

    /** Where the employer in this place is drawn. */
    Point2D employer(int place) {
        return at(place, -0.1, -0.13);
    }

    /** Where a mentor of the employer in this place is drawn, counted from 0. */
    Point2D mentor(int place, int number) {
        return at(place, ASIDE, -ASIDE + number * step(mentors.get(place).size(), 0.3, 0.66));
    }

    /** Where a person at the employer in this place is drawn, counted from 0. */
    Point2D person(int place, int number) {
        return at(place, -ASIDE + number * step(people.get(place).size(), 0.235, 0.66), ASIDE);
    }

    private static double step(int count, double usual, double room) {
        return Math.min(usual, room / Math.max(1, count - 1));
    }

    private Point2D at(int place, double right, double down) {
        return new Point2D.Double(
                left + (place % columns + 0.5 + right) * cell, top + (place / columns + 0.5 + down) * cell);
    }

    /** Radius of a mentor's disc. */
    double disc() {
        return 0.135 * cell;
    }

    /** Radius of a person's dot. */
    double dot() {
        return 0.105 * cell;
    }

    /** Half the side of an employer's square, which grows with those employed. */
    double square(Employer employer) {
        return 0.29 * cell * Math.min(1, 0.35 + 0.13 * Math.log(Math.max(1, employer.spec.employees())));
    }
}
