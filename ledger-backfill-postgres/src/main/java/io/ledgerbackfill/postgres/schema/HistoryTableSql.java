package io.ledgerbackfill.postgres.schema;

/**
 * The columns of the five tables: names, types, order, defaults and checks are those of the
 * reference, so that its queries work on what a backfill has written.
 */
final class HistoryTableSql {

  static final String TRANSACTIONS =
      """
      CREATE TABLE IF NOT EXISTS %s (
        to_id bigint NOT NULL,
        hash bytea NOT NULL,
        fee_charged bigint NOT NULL,
        result_code text NOT NULL,
        ledger_number integer NOT NULL,
        is_fee_bump boolean NOT NULL DEFAULT false,
        ingested_at timestamptz NOT NULL DEFAULT now(),
        ledger_created_at timestamptz NOT NULL
      )""";

  static final String TRANSACTIONS_ACCOUNTS =
      """
      CREATE TABLE IF NOT EXISTS %s (
        tx_to_id bigint NOT NULL,
        account_id bytea NOT NULL,
        ledger_created_at timestamptz NOT NULL
      )""";

  static final String OPERATIONS =
      """
      CREATE TABLE IF NOT EXISTS %s (
        id bigint NOT NULL,
        operation_type text NOT NULL CHECK (operation_type IN (
          'CREATE_ACCOUNT', 'PAYMENT', 'PATH_PAYMENT_STRICT_RECEIVE', 'MANAGE_SELL_OFFER',
          'CREATE_PASSIVE_SELL_OFFER', 'SET_OPTIONS', 'CHANGE_TRUST', 'ALLOW_TRUST',
          'ACCOUNT_MERGE', 'INFLATION', 'MANAGE_DATA', 'BUMP_SEQUENCE', 'MANAGE_BUY_OFFER',
          'PATH_PAYMENT_STRICT_SEND', 'CREATE_CLAIMABLE_BALANCE', 'CLAIM_CLAIMABLE_BALANCE',
          'BEGIN_SPONSORING_FUTURE_RESERVES', 'END_SPONSORING_FUTURE_RESERVES',
          'REVOKE_SPONSORSHIP', 'CLAWBACK', 'CLAWBACK_CLAIMABLE_BALANCE', 'SET_TRUST_LINE_FLAGS',
          'LIQUIDITY_POOL_DEPOSIT', 'LIQUIDITY_POOL_WITHDRAW', 'INVOKE_HOST_FUNCTION',
          'EXTEND_FOOTPRINT_TTL', 'RESTORE_FOOTPRINT')),
        operation_xdr bytea,
        result_code text NOT NULL,
        successful boolean NOT NULL,
        ledger_number integer NOT NULL,
        ingested_at timestamptz NOT NULL DEFAULT now(),
        ledger_created_at timestamptz NOT NULL
      )""";

  static final String OPERATIONS_ACCOUNTS =
      """
      CREATE TABLE IF NOT EXISTS %s (
        operation_id bigint NOT NULL,
        account_id bytea NOT NULL,
        ledger_created_at timestamptz NOT NULL
      )""";

  static final String STATE_CHANGES =
      """
      CREATE TABLE IF NOT EXISTS %s (
        to_id bigint NOT NULL,
        operation_id bigint NOT NULL,
        state_change_id bigint NOT NULL,
        state_change_category text NOT NULL CHECK (state_change_category IN (
          'BALANCE', 'ACCOUNT', 'SIGNER', 'SIGNATURE_THRESHOLD', 'METADATA', 'FLAGS', 'TRUSTLINE',
          'RESERVES', 'BALANCE_AUTHORIZATION', 'AUTHORIZATION')),
        state_change_reason text NOT NULL CHECK (state_change_reason IN (
          'CREATE', 'MERGE', 'DEBIT', 'CREDIT', 'MINT', 'BURN', 'ADD', 'REMOVE', 'UPDATE', 'LOW',
          'MEDIUM', 'HIGH', 'HOME_DOMAIN', 'SET', 'CLEAR', 'DATA_ENTRY', 'SPONSOR', 'UNSPONSOR')),
        ingested_at timestamptz NOT NULL DEFAULT now(),
        ledger_number integer NOT NULL,
        account_id bytea NOT NULL,
        token_id bytea,
        amount text,
        signer_account_id bytea,
        spender_account_id bytea,
        sponsored_account_id bytea,
        sponsor_account_id bytea,
        deployer_account_id bytea,
        funder_account_id bytea,
        claimable_balance_id text,
        liquidity_pool_id text,
        sponsored_data text,
        signer_weight_old smallint,
        signer_weight_new smallint,
        threshold_old smallint,
        threshold_new smallint,
        trustline_limit_old text,
        trustline_limit_new text,
        flags smallint,
        key_value jsonb,
        ledger_created_at timestamptz NOT NULL
      )""";

  private HistoryTableSql() {}
}
