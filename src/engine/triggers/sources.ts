/** The trigger that makes a campaign requestable (fact 1.3). */
export const CAMPAIGN_IS_REQUESTED = 'Campaign is Requested';

/** The source of a request made by a Request Campaign step (fact 3.5). */
export const FLOW_ACTION = 'Flow Action';
/** The source of a request made through the REST API (fact 3.5). */
export const WEB_SERVICE_API = 'Web Service API';

/** The source of a salesperson's request (fact 3.5). */
export const SALES_INSIGHT = 'Sales Insight';

/** Who can request a campaign (fact 3.5). */
export const REQUEST_SOURCES = [FLOW_ACTION, WEB_SERVICE_API, SALES_INSIGHT];
