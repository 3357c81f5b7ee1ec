import type { Heard } from './heard.ts';

/** What is logged of the CRMs. A part of `HEARD`, which says why it is written down anew. */
export const OF_CRM: readonly Heard[] = [
  {
    type: 'Sync Lead to SFDC',
    trigger: 'Person is Synced to SFDC',
    filter: 'Person was Synced to SFDC',
    constraints: { 'Assigned To': 'Assigned To' },
    tokens: { name: 'Assigned To' },
  },
  {
    type: 'Sync Lead to Microsoft',
    trigger: 'Person is Synced to Microsoft',
    filter: 'Person was Synced to Microsoft',
    constraints: { 'Assigned To': 'Assigned To' },
    tokens: { name: 'Assigned To' },
  },
  {
    type: 'Change Owner',
    trigger: 'Owner Changes',
    filter: 'Owner was Changed',
    constraints: { 'New Owner': 'New Owner', 'Previous Owner': 'Old Owner' },
    tokens: { name: 'New Owner' },
  },
  {
    type: 'Change Owner in Microsoft',
    trigger: 'Owner Changes in Microsoft',
    filter: 'Owner was Changed in Microsoft',
    constraints: { 'New Owner': 'New Owner', 'Previous Owner': 'Old Owner' },
    tokens: { name: 'New Owner' },
  },
  {
    type: 'Add to SFDC Campaign',
    trigger: 'Added to SFDC Campaign',
    filter: 'Was Added to SFDC Campaign',
    constraints: { Campaign: 'Campaign', 'New Status': 'New Status', 'Old Status': 'Old Status' },
    tokens: { name: 'Campaign' },
  },
  {
    type: 'Add to Microsoft Campaign',
    trigger: 'Added to Microsoft Campaign',
    filter: 'Was Added to Microsoft Campaign',
    constraints: { Campaign: 'Campaign', 'New Status': 'New Status', 'Old Status': 'Old Status' },
    tokens: { name: 'Campaign' },
  },
  {
    type: 'Remove from SFDC Campaign',
    trigger: 'Removed from SFDC Campaign',
    filter: 'Was Removed from SFDC Campaign',
    constraints: { Campaign: 'Campaign', 'New Status': 'New Status', 'Old Status': 'Old Status' },
    tokens: { name: 'Campaign' },
  },
  {
    type: 'Remove from Microsoft Campaign',
    trigger: 'Removed from Microsoft Campaign',
    filter: 'Was Removed from Microsoft Campaign',
    constraints: { Campaign: 'Campaign', 'New Status': 'New Status', 'Old Status': 'Old Status' },
    tokens: { name: 'Campaign' },
  },
  {
    type: 'Change Status in SFDC Campaign',
    trigger: 'Status is Changed in SFDC Campaign',
    filter: 'Status was Changed in SFDC Campaign',
    constraints: { Campaign: 'Campaign', 'New Status': 'New Status', 'Old Status': 'Old Status' },
    tokens: { name: 'Campaign' },
  },
];
