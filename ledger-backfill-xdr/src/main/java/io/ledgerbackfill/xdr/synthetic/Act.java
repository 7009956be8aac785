package io.ledgerbackfill.xdr.synthetic;

import java.util.List;
import java.util.function.Function;

/**
 * A kind of transaction.
 *
 * @param weight how many of them there are among others
 * @param failures how many of a hundred are meant to fail
 * @param soroban whether it is about contracts
 * @param operations draws what it does
 */
record Act(
    int weight, int failures, boolean soroban, Function<Dice, List<OperationMaker>> operations) {}
